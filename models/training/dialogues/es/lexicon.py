"""Words that any Spanish scene may need: names, places, jobs, numbers, times, and what learners ask to have translated."""

from __future__ import annotations

from ..invented import names as _invented
from ..values import Clock, Number, Record, nouns, pairs, words

NAMES = words("""
Emma; Anna; Lucas; Sarah; Tom; Marie; Pierre; Julia; Hans; Keller; Yuki; Chen; Mei; Ahmed; Fátima; Omar; Leila; Ivan; Olga; Natasha
John; Mary; Peter; Paul; David; Daniel; Laura; Sofía; Clara; Marco; Giulia; Paolo; Francesca; João; Ana; Beatriz; Pedro; Miguel
Kate; Alex; Sam; Max; Lena; Sven; Ingrid; Lars; Freja; Mikael; Aino; Jan; Agnieszka; Tomasz; Zofia; Kasia; Eva; Petra; Karel; Milan
Priya; Raj; Arjun; Amina; Kofi; Ama; Grace; Samuel; Ruth; Noah; Olivia; Liam; Jack; Emily; Sophie; Charlotte; Camille; Louis; Hugo
Chloé; Nina; Mateo; Elena; Irina; Dmitri; Sergei; Anton; Vera; Mia; Ben; Felix; Jonas; Lisa; Mark; Robert; Linda; Susan; Karen; Brian
Kevin; Jessica; Ashley; Tyler; Hana; Min; Jin; Sora; Kenji; Akira; Linh; Nguyen; Ali; Hassan; Yusuf; Zeynep; Mehmet; Dana; Noa; Yael
Bruno; Rita; Inés; Carla; Luis; Rosa; Teresa; Manuel; Andrea; Simon; Philip; Greta; Oskar; Wei; Li; Tania; Boris; Stefan; Maya; Zoe
Alice; Arthur; Martin; Helen; George; Victoria; Diana; Nora; Iris; Leo; Theo; Adam; Rachel; Hannah; Patrick; Fiona; Sean; Megan; Owen
""")
NAMES += _invented(600, "first names")
SURNAMES = words("""
Keller; Smith; Müller; Rossi; Dupont; Tanaka; Silva; Novak; Kowalski; Johnson; Brown; Schmidt; Weber; Martin; Bernard; Moreau; Costa
Santos; Ferreira; Bianchi; Ricci; Nielsen; Hansen; Larsen; Berg; Lund; Virtanen; Ivanov; Petrov; Nowak; Horvat; Popescu; Kim; Lee; Park
Chen; Wang; Li; Suzuki; Sato; Khan; Patel; Singh; Cohen; Levy; Haddad; Benali; Okafor; Mensah; Taylor; Wilson; Miller; Davis; Walker
White; Green; King; Baker; Fischer; Wagner; Jansen; de Vries; Peeters; O'Brien; Murphy; Kelly; García; López; Pérez; Torres
""")
SURNAMES += _invented(300, "surnames", (2, 2, 3))
COUNTRIES = pairs("""
Alemania = alemán = alemana
Francia = francés = francesa
Italia = italiano = italiana
Inglaterra = inglés = inglesa
Irlanda = irlandés = irlandesa
Escocia = escocés = escocesa
Estados Unidos = estadounidense = estadounidense
Canadá = canadiense = canadiense
Brasil = brasileño = brasileña
Portugal = portugués = portuguesa
Polonia = polaco = polaca
Rusia = ruso = rusa
Ucrania = ucraniano = ucraniana
China = chino = china
Japón = japonés = japonesa
Corea = coreano = coreana
India = indio = india
Marruecos = marroquí = marroquí
Egipto = egipcio = egipcia
Turquía = turco = turca
Grecia = griego = griega
Suecia = sueco = sueca
Noruega = noruego = noruega
Dinamarca = danés = danesa
Finlandia = finlandés = finlandesa
Holanda = holandés = holandesa
Bélgica = belga = belga
Suiza = suizo = suiza
Austria = austriaco = austriaca
Hungría = húngaro = húngara
Rumanía = rumano = rumana
Bulgaria = búlgaro = búlgara
Croacia = croata = croata
Australia = australiano = australiana
Nueva Zelanda = neozelandés = neozelandesa
Senegal = senegalés = senegalesa
Nigeria = nigeriano = nigeriana
Vietnam = vietnamita = vietnamita
Filipinas = filipino = filipina
Tailandia = tailandés = tailandesa
Israel = israelí = israelí
Irán = iraní = iraní
Líbano = libanés = libanesa
Argelia = argelino = argelina
Túnez = tunecino = tunecina
Islandia = islandés = islandesa
Eslovaquia = eslovaco = eslovaca
Serbia = serbio = serbia
""", "pais", "m", "f")
CITIES = words("""
Londres; París; Berlín; Roma; Milán; Lisboa; Oporto; Dublín; Edimburgo; Mánchester; Cracovia; Varsovia; Praga; Viena; Budapest; Múnich
Hamburgo; Colonia; Ámsterdam; Bruselas; Copenhague; Estocolmo; Oslo; Helsinki; Moscú; Kiev; Atenas; Estambul; El Cairo; Casablanca
Rabat; Túnez; Dakar; Lagos; Nueva York; Chicago; Boston; Miami; Los Ángeles; Seattle; Toronto; Montreal; Vancouver; Sídney; Melbourne
Tokio; Osaka; Kioto; Seúl; Pekín; Shanghái; Hong Kong; Bangkok; Manila; Delhi; Bombay; São Paulo; Río de Janeiro; Zúrich; Ginebra
Marsella; Lyon; Burdeos; Toulouse; Nápoles; Turín; Bolonia; Florencia; Venecia; Fráncfort; Leipzig; Bristol; Leeds; Glasgow; Cardiff
Belfast; Sofía; Bucarest; Zagreb; Belgrado; Beirut; Tel Aviv; Dallas; Houston; Denver; Portland; San Francisco; Rotterdam; Amberes
""")
SPANISH_CITIES = words("""
Madrid; Barcelona; Sevilla; Valencia; Granada; Málaga; Bilbao; Zaragoza; Salamanca; Toledo; Córdoba; Cádiz; Alicante; Santander; Oviedo
Santiago; San Sebastián; Murcia; Segovia; León; Burgos; Buenos Aires; Lima; Bogotá; Quito; Santiago de Chile; Montevideo; La Habana
Ciudad de México; Oaxaca; Cusco; Medellín; Cartagena; La Paz; Caracas; Rosario; Mendoza; Valparaíso; Guadalajara; Panamá; San José
""")
JOBS = pairs("""
médico = médica
enfermero = enfermera
profesor = profesora
ingeniero = ingeniera
abogado = abogada
cocinero = cocinera
camarero = camarera
arquitecto = arquitecta
periodista = periodista
informático = informática
programador = programadora
contable = contable
vendedor = vendedora
conductor = conductora
músico = música
actor = actriz
escritor = escritora
traductor = traductora
fotógrafo = fotógrafa
científico = científica
biólogo = bióloga
dentista = dentista
veterinario = veterinaria
policía = policía
bombero = bombera
electricista = electricista
carpintero = carpintera
peluquero = peluquera
diseñador = diseñadora
secretario = secretaria
economista = economista
psicólogo = psicóloga
farmacéutico = farmacéutica
maestro = maestra
jardinero = jardinera
panadero = panadera
piloto = piloto
investigador = investigadora
jubilado = jubilada
funcionario = funcionaria
""", "m", "f")
HOBBIES = words("""
leer; bailar; cantar; cocinar; viajar; nadar; correr; pintar; dibujar; escribir; caminar; dormir; jugar al fútbol; jugar al tenis
jugar al baloncesto; jugar al ajedrez; tocar la guitarra; tocar el piano; montar en bicicleta; ir al cine; ver películas; ver series
escuchar música; hacer fotos; hacer yoga; ir a la playa; ir a la montaña; esquiar; pescar; salir con mis amigos; tomar café
aprender idiomas; estudiar español; ir de compras; jugar a los videojuegos; hacer deporte; trabajar en el jardín; cuidar las plantas
visitar museos; ir a conciertos; comer bien; el cine; la música; el deporte; la fotografía; el arte; la naturaleza; el mar; la playa
la montaña; el chocolate; el café; el té; la paella; la tortilla; el flamenco; el rock; el jazz; la historia; el yoga; el teatro
""")
LANGUAGES = words("""
inglés; francés; alemán; italiano; portugués; chino; japonés; coreano; árabe; ruso; polaco; turco; griego; sueco; holandés; ucraniano
rumano; húngaro; checo; danés; noruego; finlandés; hindi; catalán; vasco; gallego; hebreo; persa; vietnamita
""")
DAYS = words("lunes; martes; miércoles; jueves; viernes; sábado; domingo")
NUMBERS = [Number(n) for n in (2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12)]
AGES = [Number(n) for n in range(17, 75)]
BIG = [Number(n) for n in range(11, 100)]
TIMES = [Clock(h, m) for h in range(1, 13) for m in (0, 0, 15, 30, 30, 45)]

# What a learner lacks the word for: in English, and with its article in Spanish.
TRANSLATIONS = pairs("""
coffee = el café
milk = la leche
sugar = el azúcar
water = el agua
ice = el hielo
bread = el pan
butter = la mantequilla
cheese = el queso
ham = el jamón
egg = el huevo
salt = la sal
fish = el pescado
meat = la carne
chicken = el pollo
beef = la ternera
pork = el cerdo
soup = la sopa
salad = la ensalada
rice = el arroz
fork = el tenedor
spoon = la cuchara
knife = el cuchillo
napkin = la servilleta
glass = el vaso
cup = la taza
plate = el plato
bottle = la botella
bill = la cuenta
tip = la propina
waiter = el camarero
menu = la carta
table = la mesa
chair = la silla
window = la ventana
door = la puerta
key = la llave
bed = la cama
pillow = la almohada
blanket = la manta
towel = la toalla
shower = la ducha
sink = el lavabo
soap = el jabón
heating = la calefacción
noise = el ruido
floor = el piso
lift = el ascensor
stairs = la escalera
street = la calle
corner = la esquina
traffic light = el semáforo
bridge = el puente
church = la iglesia
bus stop = la parada del autobús
train = el tren
ticket = el billete
suitcase = la maleta
luggage = el equipaje
flight = el vuelo
airport = el aeropuerto
passport = el pasaporte
delay = el retraso
receipt = el recibo
lost = perdido
cheap = barato
expensive = caro
small = pequeño
big = grande
hot = caliente
cold = frío
sweet = dulce
spicy = picante
left = la izquierda
right = la derecha
apple = la manzana
pear = la pera
strawberry = la fresa
lemon = el limón
onion = la cebolla
garlic = el ajo
carrot = la zanahoria
lettuce = la lechuga
pepper = el pimiento
potato = la patata
mushroom = el champiñón
pineapple = la piña
peach = el melocotón
watermelon = la sandía
bag = la bolsa
headache = el dolor de cabeza
cough = la tos
fever = la fiebre
flu = la gripe
stomach = el estómago
throat = la garganta
knee = la rodilla
back = la espalda
shoulder = el hombro
pill = la pastilla
prescription = la receta
rent = el alquiler
deposit = la fianza
kitchen = la cocina
fridge = la nevera
washing machine = la lavadora
roommate = el compañero de piso
neighbour = el vecino
weekend = el fin de semana
birthday = el cumpleaños
friend = el amigo
boss = el jefe
job = el trabajo
salary = el sueldo
skill = la habilidad
strength = la fortaleza
weakness = la debilidad
company = la empresa
team = el equipo
meeting = la reunión
teacher = el profesor
student = el estudiante
homework = los deberes
brother = el hermano
sister = la hermana
husband = el marido
wife = la mujer
son = el hijo
daughter = la hija
dog = el perro
cat = el gato
rain = la lluvia
sun = el sol
today = hoy
tomorrow = mañana
yesterday = ayer
now = ahora
thank you = gracias
please = por favor
excuse me = perdón
sorry = lo siento
nice to meet you = mucho gusto
cheers = salud
how much = cuánto
""", "en", "es")

# What a learner may ask the meaning of, explained in easy words.
MEANINGS = pairs("""
la cuenta = es el papel con el precio de todo
el recibo = es el papel que dice cuánto pagaste
en efectivo = es pagar con monedas y billetes
la tarjeta = es una pieza de plástico para pagar
el desayuno = es la comida de la mañana
la cena = es la comida de la noche
el almuerzo = es la comida del mediodía
barato = es lo contrario de caro
caro = quiere decir que cuesta mucho dinero
cerca = es lo contrario de lejos
lejos = es lo contrario de cerca
temprano = es lo contrario de tarde
el barrio = es una parte de la ciudad
la esquina = es donde se juntan dos calles
el vecino = es la persona que vive al lado
gratis = quiere decir que no cuesta dinero
el retraso = es cuando algo llega tarde
el equipaje = son las maletas de un viaje
la propina = es el dinero que damos por un buen servicio
la llave = es lo que abre la puerta
el sueldo = es el dinero que ganamos por trabajar
el alquiler = es lo que pagamos cada mes por una casa
la cita = es un encuentro a una hora fija
la receta = es el papel del médico para la farmacia
el dueño = es la persona que tiene la casa o el negocio
aburrido = es lo contrario de divertido
feliz = quiere decir muy contento
la sopa = es una comida líquida y caliente
la fruta = es, por ejemplo, la manzana o la naranja
el mercado = es un lugar para comprar comida
la maleta = es la bolsa grande de los viajes
mañana = es el día después de hoy
""", "palabra", "sentido")

# Talk about anything but the scene, with what a kind person answers in one sentence.
OFF_TOPIC = pairs("""
el fútbol = el fútbol gusta a mucha gente
la política = la política es un tema largo
las noticias = hoy no he leído las noticias
el cine = el cine es un buen plan
los videojuegos = no juego mucho a los videojuegos
los perros = los perros son muy buenos amigos
los gatos = los gatos son muy curiosos
la música = la música alegra el día
el baloncesto = el baloncesto es muy rápido
los coches = no sé mucho de coches
las matemáticas = las matemáticas no son lo mío
la historia = la historia es muy interesante
la filosofía = la filosofía da para muchas horas
los dinosaurios = los dinosaurios eran muy grandes
la luna = la luna está muy lejos de aquí
el espacio = el espacio es enorme
internet = en internet hay de todo
la televisión = veo poco la televisión
la economía = la economía es complicada
el dinero = el dinero no lo es todo
los robots = los robots son cosa del futuro
la ciencia = la ciencia es fascinante
los libros = un buen libro es un tesoro
la moda = la moda cambia cada año
el tenis = el tenis es un deporte bonito
el ajedrez = el ajedrez pide paciencia
los fantasmas = yo no creo en los fantasmas
el amor = el amor es complicado
mi abuela = las abuelas son un tesoro
mi coche = espero que el coche ande bien
mi jefe = los jefes son un mundo
la guerra = la guerra siempre es triste
la religión = ese es un tema muy personal
el planeta Marte = Marte queda un poco lejos
la inteligencia artificial = de eso se habla mucho ahora
los ordenadores = los ordenadores fallan cuando más los necesitas
las criptomonedas = de eso no entiendo nada
el presidente = de política prefiero no hablar ahora
la física = la física es difícil
el golf = nunca he jugado al golf
el béisbol = el béisbol tiene muchas reglas
los volcanes = los volcanes dan un poco de miedo
las plantas = las plantas dan alegría
""", "tema", "eco")

ODD_REQUESTS = words("""
¿Cuál es la capital de Australia?; ¿Cuál es la capital de Francia?; ¿Cuánto es dos más dos?; ¿Cuánto es 25 por 4?
Escribe un programa en Python; Escribe un poema; Cuéntame un chiste; Cuéntame una historia; Traduce este texto al inglés
¿Quién ganó el partido de anoche?; ¿Quién es el presidente de Estados Unidos?; ¿Qué es un agujero negro?; ¿Cómo se instala una impresora?
Haz mis deberes; Ayúdame con mis deberes; ¿Quién inventó el teléfono?; ¿Cuántos planetas hay?; ¿Qué significa la vida?
Explícame la física cuántica; Dame una receta de cocina; ¿Puedes hacer una suma?; ¿Quién es Messi?; ¿Quién es Shakira?; Canta una canción
Recomiéndame una película; Recomiéndame un libro; ¿Qué opinas de la política?; ¿Cómo funciona un ordenador?; ¿Cuándo empezó la guerra mundial?
¿Qué es la fotosíntesis?; Hazme un resumen de Don Quijote; ¿Qué tiempo hace en Londres?; ¿Dónde está el Everest?; ¿Cuánto mide la torre Eiffel?
""")
MASH = words("""
asdf; asdfgh; jajaja; jejeje; qwerty; hjkl; lkjhg; ñlkj; aaaa; zzz; xxx; 123; 12345; ???; ...; jfkdls; fghfgh; bla bla bla; blablabla
lalala; mmm; eeeh; ehhh; pfff; dfsdf; sdfg; wtf; lol; test; prueba; uno dos tres probando; hola hola hola; &&&&; %%%; !!!; kkkk; xd; :)
ok ok ok; sí no sí no; patata; plátano volador; el gato azul canta ayer; perro mesa cielo; abc; abcdef; 9999; qué qué qué; tralalá
""")
ENGLISH_LINES = words("""
I don't understand; What does that mean?; Can you say that again?; How do I say this in Spanish?; Sorry, I don't speak Spanish very well
I don't know what to say; Could you speak slower, please?; Do you speak English?; Can we speak English?; I don't get it; What?; Sorry?
Help; I need help; Can you help me?; How do you say that?; My Spanish is bad; I'm a beginner; I only speak a little Spanish; Wait; Pardon?
What did you say?; I am lost; I forgot the word; English please; In English, please; Je ne comprends pas; Ich verstehe nicht; Non capisco
Please repeat; What should I answer?; Is this right?
""")
COLORS = nouns("m rojo; m azul; m verde; m negro; m blanco; m gris; m marrón; m amarillo")
WEATHER = pairs("""
hace mucho calor = sí, hoy hace mucho calor
hace mucho frío = sí, hoy hace mucho frío
hace buen tiempo = sí, hoy hace un día muy bonito
está lloviendo = sí, parece que llueve
hace sol = sí, qué bien, hace sol
hace viento = sí, hace bastante viento
qué calor hace = sí, hace mucho calor hoy
qué frío hace = sí, hoy hace bastante frío
hoy llueve mucho = sí, llueve bastante
qué día tan bonito = sí, hoy hace un día precioso
""", "t", "eco")
# How the learner feels, and what a kind person says: `$tienes` takes the scene's register.
STATES = pairs("""
estoy cansado = $tienes que descansar un poco
estoy cansada = $tienes que descansar un poco
estoy un poco triste = siento oír eso
estoy nervioso = no hay que tener nervios
estoy nerviosa = no hay que tener nervios
estoy enfermo = siento mucho oír eso
estoy preocupado = no $preocupes
estoy preocupada = no $preocupes
tengo mucho sueño = $tienes sueño, es normal
tengo frío = $tienes frío, qué pena
tengo calor = $tienes calor, claro
tengo prisa = $tienes prisa, voy rápido
tengo mucha hambre = $tienes hambre, claro
tengo sed = $tienes sed, claro
hoy tengo un mal día = siento mucho oír eso
estoy muy contento = qué bien, me alegro
estoy muy contenta = qué bien, me alegro
estoy feliz = qué alegría
estoy de vacaciones = qué suerte, de vacaciones
""", "t", "eco")
YES = words("sí; sí; sí, claro; claro; vale; sí, por favor; por supuesto; sí, sí; bueno; de acuerdo; ok; está bien; perfecto; exacto; sí, gracias; claro que sí; muy bien; genial; venga; sip")
NO = words("no; no; no, gracias; no, nada; creo que no; no, no; ahora no; no, ninguno; para nada; no, por ahora no; mejor no; no quiero; no, lo siento; nop; tampoco")
RECORD = Record
