"""Words that any English scene may need: names, places, jobs, numbers, times, and what learners ask to have explained."""

from __future__ import annotations

from ..es.lexicon import NAMES as _NAMES
from ..es.lexicon import SURNAMES as _SURNAMES
from ..values import Clock, Number, pairs, words

NAMES = [*_NAMES, "Pablo", "Javier", "Carmen", "Lucía", "Diego", "Alejandro", "María", "Jorge", "Paula", "Sergio"]
SURNAMES = _SURNAMES
COUNTRIES = words("""
Spain; Mexico; Argentina; Colombia; Peru; Chile; Uruguay; Ecuador; Bolivia; Venezuela; Cuba; Guatemala; Brazil; Portugal; France; Italy
Germany; Austria; Switzerland; Poland; Ukraine; Russia; Turkey; Greece; Sweden; Norway; Denmark; Finland; Hungary; Romania; Bulgaria
Croatia; China; Japan; Korea; India; Vietnam; Thailand; Indonesia; Morocco; Egypt; Senegal; Nigeria; Kenya; Iran; Lebanon; Israel
Algeria; Tunisia; Belgium; Iceland; Serbia; Panama; Costa Rica; Honduras; Paraguay; Taiwan; Pakistan
""")
CITIES = words("""
Madrid; Barcelona; Seville; Valencia; Bilbao; Granada; Lisbon; Porto; Paris; Lyon; Rome; Milan; Naples; Berlin; Munich; Hamburg; Vienna
Zurich; Warsaw; Prague; Budapest; Athens; Istanbul; Cairo; Casablanca; Lagos; Nairobi; Mumbai; Delhi; Tokyo; Osaka; Seoul; Beijing
Shanghai; Bangkok; Hanoi; Jakarta; Lima; Bogotá; Quito; Santiago; Buenos Aires; Montevideo; Caracas; Mexico City; Havana; São Paulo
Stockholm; Oslo; Copenhagen; Helsinki; Brussels; Amsterdam; Bucharest; Sofia; Zagreb; Kyiv; Dakar; Tunis; Córdoba; Rosario; Medellín
""")
JOBS = words("""
teacher; nurse; doctor; engineer; lawyer; cook; waiter; driver; student; architect; journalist; programmer; accountant; shop assistant
musician; actor; writer; translator; photographer; scientist; dentist; vet; police officer; electrician; carpenter; hairdresser; designer
secretary; economist; psychologist; gardener; baker; pilot; researcher; farmer; mechanic; painter; librarian; manager; plumber
""")
HOBBIES = words("""
reading; dancing; singing; cooking; travelling; swimming; running; painting; drawing; walking; football; tennis; chess; cycling; films
music; photography; yoga; skiing; fishing; gardening; hiking; video games; history; art; nature; the sea; basketball
""")
LANGUAGES = words("Spanish; French; German; Italian; Portuguese; Chinese; Japanese; Korean; Arabic; Russian; Polish; Turkish; Greek; Hindi; Swedish")
DAYS = words("Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday")
NUMBERS = [Number(n, "en") for n in (2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12)]
TIMES = [Clock(h, m, "en") for h in range(1, 13) for m in (0, 0, 15, 30, 30, 45)]
TRANSLATIONS = pairs("""
leche = milk
azúcar = sugar
agua = water
hielo = ice
pan = bread
mantequilla = butter
queso = cheese
jamón = ham
huevo = egg
sal = salt
pescado = fish
carne = meat
pollo = chicken
sopa = soup
ensalada = salad
cuchara = spoon
tenedor = fork
cuchillo = knife
servilleta = napkin
vaso = glass
taza = cup
cuenta = bill
propina = tip
mesa = table
silla = chair
ventana = window
puerta = door
llave = key
cama = bed
almohada = pillow
manta = blanket
toalla = towel
ducha = shower
calefacción = heating
ruido = noise
ascensor = lift
escalera = stairs
calle = street
esquina = corner
semáforo = traffic light
puente = bridge
iglesia = church
parada = bus stop
tren = train
billete = ticket
maleta = suitcase
equipaje = luggage
aeropuerto = airport
pasaporte = passport
recibo = receipt
perdido = lost
barato = cheap
caro = expensive
pequeño = small
grande = large
caliente = hot
frío = cold
dulce = sweet
izquierda = left
derecha = right
manzana = apple
fresa = strawberry
limón = lemon
cebolla = onion
bolsa = bag
dolor de cabeza = headache
tos = cough
fiebre = fever
gripe = flu
estómago = stomach
garganta = throat
rodilla = knee
espalda = back
hombro = shoulder
tobillo = ankle
pastilla = pill
receta = prescription
alquiler = rent
cocina = kitchen
vecino = neighbour
fin de semana = weekend
cumpleaños = birthday
jefe = boss
sueldo = salary
empresa = company
equipo = team
reunión = meeting
plazo = deadline
presupuesto = budget
hermano = brother
hermana = sister
hijo = son
hija = daughter
perro = dog
gato = cat
lluvia = rain
hoy = today
mañana = tomorrow
ayer = yesterday
coche = car
bicicleta = bicycle
autobús = bus
impuesto = tax
ciudad = city
""", "es", "en")
MEANINGS = pairs("""
the bill = is the paper with the price
a receipt = is the paper you get when you pay
cash = means notes and coins
cheap = means it costs little money
expensive = means it costs a lot of money
opposite = means on the other side
straight on = means you don't turn
downstairs = means on the floor below
a corner = is where two streets meet
a bridge = goes over a river or a road
luggage = means your bags and suitcases
a blanket = keeps you warm in bed
to book = means to ask for a room or a table before you come
a neighbour = is a person who lives next to you
a headache = is a pain in your head
a fever = is when your body is very hot
dizzy = means everything seems to turn round
a deadline = is the last day to finish something
a budget = is the money you can spend
skills = are the things you do well
a fine = is money you pay when you break a rule
traffic = means all the cars on the road
breakfast = is the meal in the morning
a lift = takes you up and down in a building
""", "word", "sense")
OFF_TOPIC = pairs("""
football = football is great fun
politics = politics is a long story
the news = I haven't read the news today
films = a good film is always nice
video games = I don't play many video games
dogs = dogs are good company
cats = cats do what they like
music = music makes the day better
basketball = basketball is very fast
cars = I don't know much about cars
maths = maths is not my strong point
history = history is very interesting
philosophy = that one could take all day
dinosaurs = dinosaurs were very big
the moon = the moon is a long way from here
space = space is very big
television = I don't watch much television
the economy = the economy is complicated
money = money isn't everything
robots = robots are a thing of the future
science = science is fascinating
books = a good book is a treasure
fashion = fashion changes every year
tennis = tennis is a lovely sport
chess = chess needs patience
ghosts = I don't believe in ghosts
love = love is complicated
my grandmother = grandmothers are wonderful
my boss = bosses can be difficult
religion = that is very personal
Mars = Mars is a bit far away
artificial intelligence = people talk about it a lot
computers = computers always stop when you need them
golf = I have never played golf
baseball = baseball has a lot of rules
volcanoes = volcanoes are a bit frightening
plants = plants make a place happy
bitcoin = I understand nothing about that
""", "topic", "echo")
ODD_REQUESTS = words("""
What is the capital of Australia?; What is the capital of France?; What is two plus two?; How much is 25 times 4?; Write a program in Python
Write a poem; Tell me a joke; Tell me a story; Translate this text; Who won the match last night?; Who is the president of the United States?
What is a black hole?; How do I install a printer?; Do my homework; Help me with my homework; Who invented the telephone?
How many planets are there?; What is the meaning of life?; Explain quantum physics; Give me a recipe; Who is Messi?; Who is Shakira?
Sing a song; Recommend me a film; Recommend me a book; How does a computer work?; When did the war start?; Where is Everest?
How tall is the Eiffel Tower?; What do you think about politics?; Can you do a sum?
""")
MASH = words("""
asdf; asdfgh; hahaha; qwerty; hjkl; lkjhg; aaaa; zzz; xxx; 123; 12345; ???; ...; jfkdls; fghfgh; bla bla bla; lalala; mmm; pfff; dfsdf
sdfg; lol; test; testing; one two three; hello hello hello; %%%; !!!; kkkk; xd; :); ok ok ok; yes no yes no; potato; blue cat sings; abc
abcdef; 9999; what what what; banana phone
""")
SPANISH_LINES = words("""
No entiendo; ¿Qué significa eso?; ¿Puedes repetir?; ¿Cómo se dice esto en inglés?; Perdón, no hablo bien inglés; No sé qué decir
¿Puede hablar más despacio, por favor?; ¿Hablas español?; ¿Podemos hablar en español?; ¿Qué?; Ayuda; Necesito ayuda; ¿Me ayudas?
Mi inglés es malo; Soy principiante; Solo hablo un poco de inglés; Espera; ¿Perdón?; ¿Qué has dicho?; Se me olvidó la palabra
En español, por favor; Je ne comprends pas; Ich verstehe nicht; Non capisco; Não entendo; ¿Qué tengo que contestar?; ¿Está bien?
""")
WEATHER = pairs("""
it's very hot = yes, it's very hot today
it's very cold = yes, it's really cold today
it's raining = yes, it's raining again
what a rainy day = yes, what a wet day
it's sunny = yes, it's lovely and sunny
it's windy = yes, it's quite windy
nice weather today = yes, it's a lovely day
what a lovely day = yes, it's a beautiful day
the weather is terrible = yes, the weather is awful
""", "t", "echo")
YES = words("yes; yes, please; sure; of course; ok; okay; yes, yes; all right; fine; yeah; perfect; yes, that's right; yes, thank you; great; that's fine; yep; absolutely; good")
NO = words("no; no, thank you; no, thanks; nothing; I don't think so; no, no; not now; no, none; not at all; not for now; better not; I don't want; no, sorry; nope")
