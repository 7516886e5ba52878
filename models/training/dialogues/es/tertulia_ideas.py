"""What the Thursday table talks about: theses, people, cities, shops, measures, and what Elvira thinks of each matter."""

from __future__ import annotations

from ..values import Record, nouns, pairs, words


def _theses(text: str) -> list[Record]:
    """Lines `thesis = echo = rejoinder / rejoinder`; a thesis holds no first person, so it can be said back as it is."""
    out = []
    for line in text.strip().splitlines():
        thesis, echo, replies = (part.strip() for part in line.split("="))
        out.append(Record(t=thesis, eco=echo, r=[r.strip() for r in replies.split("/")]))
    return out


PRO = _theses("""
    el turismo financia los museos = Los museos llenan sus salas con visitantes = aunque al malagueño lo veo poco dentro / y las bibliotecas no las visita nadie
    sin hoteles no habría empleo para los jóvenes = El primer empleo suele llevar bandeja = pero muchos querrían que no fuera también el último / Samira empezó así y así sigue
    los turistas llenan los restaurantes en invierno = En enero se agradece una mesa ocupada = aunque el vecino ya no encuentra sitio / y en agosto no cabe nadie más
    las casas viejas se restauran gracias a los visitantes = Muchas casas se salvaron de la ruina = pero se salvaron vacías / falta saber quién duerme en ellas
    el dinero de los turistas paga servicios públicos = Los impuestos del visitante también cuentan = aunque la basura que deja también cuesta / habría que ver qué parte vuelve al barrio
    nadie puede prohibir a la gente viajar = Prohibir viajar suena a otros tiempos = pero ordenar no es prohibir / nadie en esta mesa pide fronteras
    el turismo nos hace más tolerantes = La tolerancia se aprende en el trato = hasta que la despedida de soltero pasa por debajo del balcón / cuando hay trato y no solo fotografía
    la ciudad está más limpia y más bonita que antes = Málaga está más guapa, lo admito = aunque la belleza sin vecinos se llama decorado / la cuestión es para quién se arregla
    los extranjeros abren negocios y crean riqueza = Quien viene a emprender suma = aunque con el alquiler que pagan empujan a otros / habría que distinguir quién viene y quién especula
    una familia puede vivir de alquilar una habitación = Alquilar una habitación no es montar un hotel = pero la ley apenas lo distingue de un negocio / y ahí Joaquín y tú os entendéis
    el turista educado respeta la ciudad = El viajero educado existe = aunque mil educados a la vez también son multitud / y casi nunca hace ruido, por eso no se le oye
    gracias al turismo hay más vuelos y más trenes = Las conexiones han mejorado para todos = pero los billetes no los aprovecha Samira / aunque cada vuelo barato trae su factura
    los barrios pobres mejoran cuando llegan los visitantes = Mejoran las calles, no siempre las vidas = pero los pobres del barrio suelen mudarse antes de disfrutarlo / falta ver quién se queda después
    los idiomas se aprenden hablando con los de fuera = Un camarero de aquí habla cuatro idiomas = y no por eso se cobra más / lo cual no es poca cosa
    las fiestas y las tradiciones sobreviven gracias al público de fuera = Una tradición con público no muere = pero a veces se convierte en espectáculo / aunque la gente de aquí se queda en casa
    la competencia mejora los precios y la calidad = La competencia hace lo suyo = salvo cuando compiten treinta heladerías y ninguna ferretería / aunque en el alquiler se nota poco
    el turismo de congresos trae profesionales y conocimiento = El congresista gasta más y grita menos = aunque también duerme en alguna parte / es un turismo que discutimos poco
    la historia de Málaga es la historia de un puerto = Un puerto vive de quien llega = pero antes los barcos traían mercancías, no excursiones / como historiadora no puedo negarlo
""")
CON = _theses("""
    los camareros no pueden vivir donde trabajan = Samira sirve cafés en un barrio que no puede pagar = aunque eso también es culpa del salario / y eso rompe una ciudad por dentro
    no hay pisos para las familias = Las familias buscan y no encuentran = pero faltaban pisos antes de las maletas / y sin niños cierran las escuelas
    los fondos de inversión compran edificios enteros = Un fondo no es Joaquín con sus dos pisos = conviene no meterlos en el mismo saco / y a esos no los vemos en la tertulia
    las terrazas ocupan las aceras = La acera se ha vuelto un comedor = aunque luego bien que nos sentamos en ellas / y por ahí no pasa un carrito de bebé
    los supermercados sustituyen a los mercados de barrio = El mercado era también un lugar de encuentro = aunque muchos vecinos compran ya por internet / y eso lo echa de menos hasta don Fermín
    el agua se gasta en piscinas y hoteles = El agua será la gran discusión = y este año ha llovido poco / pero también hay campos de golf que no riega ningún turista
    las despedidas de soltero son insoportables = Nadie en esta mesa defiende las despedidas de soltero = aunque alguien les alquila el piso / y ni siquiera Joaquín las quiere en los suyos
    los apartamentos turísticos no pagan lo que deberían = Pagar, pagan, según Joaquín = habría que ver los recibos / pero harían falta cuentas claras
    los cruceros contaminan el puerto = El humo de los barcos no es una opinión = aunque el puerto vive de ellos / y nadie quiere medirlo en serio
    los centros históricos se parecen todos = La misma franquicia en cada plaza = y para eso no hacía falta viajar / aunque también nos parecemos todos en los gustos
    la gente mayor se queda sola en edificios llenos de maletas = La soledad del último vecino es muy real = y a ese no le pregunta nadie / don Fermín conoce a más de uno
    los trabajadores no encuentran habitación para la temporada = Falta cama para quien hace las camas = y algunos hoteleros ya lo admiten / aunque eso podrían resolverlo las empresas
    el turismo es una burbuja = Las burbujas no avisan = pero llevamos sesenta años esperando que estalle / y cuando estallan pagan los de siempre
    dependemos de un solo sector = Poner todos los huevos en un cesto es arriesgado = pero los cestos no se tejen en un año / ya lo vimos cuando no viajaba nadie
    los turistas no se mezclan con los vecinos = Se cruzan, pero no se encuentran = y sin trato no hay viaje / aunque el vecino tampoco pone mucho de su parte
    los barrios obreros se llenan de apartamentos = Ya no es solo el centro = también en Lagunillas se nota / y de ahí ya no hay adónde irse
    los coches y los autobuses de los hoteles colapsan las calles = El tráfico también es turismo = aunque los vecinos tampoco vamos a pie / y el aire se resiente
    los alquileres de temporada son una trampa para saltarse la ley = La ley siempre deja una rendija = pero se puede legislar mejor / y por ella cabe un edificio entero
    las escuelas del centro cierran por falta de niños = Una escuela cerrada es mala señal = aunque también nacen menos niños en todas partes / ese dato vale más que cien pancartas
    nadie saluda ya en la escalera = La convivencia empieza por los buenos días = pero tampoco en los bloques nuevos se saluda mucho / y con eso se pierde una ciudad entera
    los pueblos del interior se despueblan mientras la costa se ahoga = El mapa está mal repartido = quizá sean las dos caras de un mismo problema / aunque nadie quiere irse a vivir allí sin médico
    los sueldos de la hostelería son una vergüenza = Samira firmaría esa frase = pero los clientes quieren la caña barata / y no hay convenio que se cumpla del todo
    la ciudad se ha vendido al mejor postor = Es una acusación grave = pero alguien firmó la venta y alguien la aplaudió / habría que poner nombres
""")
MIX = _theses("""
    el problema es que nadie ha regulado los alquileres a tiempo = Llegar tarde es una costumbre política = pero nunca es tarde del todo / y ahora corregirlo cuesta el doble
    un poco de turismo es sano y demasiado mata = La dosis hace el veneno = falta encontrar la dosis / lo dijo un médico hace cinco siglos
    no todos los turistas son iguales = Hay visitante y visitante = aunque la estadística los suma a todos / y no conviene insultar a nadie en general
    todos somos turistas en alguna parte = Quien esté libre de maleta, que tire la primera piedra = pero eso no baja los alquileres / hasta don Fermín estuvo en Lisboa
    el teletrabajo ha agravado la subida de los alquileres = El teletrabajo trajo sueldos de otros países = aunque los precios ya subían antes / pero también trajo vecinos de todo el año
    el mercado no lo resuelve todo, pero el Estado tampoco = Ni mercado ni Estado a solas = habrá que discutir entonces en qué proporción / y entre los dos anda la gente
    las ciudades siempre han cambiado y seguirán cambiando = Como historiadora lo suscribo = la pregunta es quién decide el cambio / pero no todo cambio es destino
    falta vivienda y sobran discursos = De discursos andamos servidos = empezando por los de esta mesa / pero algún discurso acabó en ley
    sin los vecinos de siempre tampoco vendrían los turistas = Es una paradoja de las buenas = y Joaquín debería apuntársela / aunque hay decorados que se llenan
    la responsabilidad es de todos = De todos y, por tanto, de nadie = me gustaría algún nombre / pero unos pueden más que otros
    hay que distinguir al pequeño propietario de la gran empresa = Esa distinción le gustará a Joaquín = pero la ley tiene que decir dónde está la raya / y a menudo se olvida
    el turismo de calidad es mejor que el turismo de masas = «De calidad» suele querer decir «de dinero» = falta saber qué hacemos con el que ahorra todo el año / y eso me suena un poco a elitismo
""")

# who is affected, and how: the same clause serves learner and tutor
GENTE = nouns("""
    mp estudiantes; mp camareros; fp familias jóvenes; mp jubilados; mp vecinos; fp enfermeras; mp profesores; fp limpiadoras; mp cocineros; mp artistas; mp músicos;
    mp inmigrantes; mp trabajadores; fp madres solteras; mp abuelos; mp pensionistas; mp jóvenes; mp médicos; mp bomberos; fp camareras de piso; mp artesanos;
    mp pescadores; mp tenderos; mp libreros; mp funcionarios; mp conductores de autobús; mp repartidores; mp inquilinos; fp viudas; mp universitarios; mp recién casados;
    fp parejas jóvenes; mp policías; mp becarios; mp panaderos; mp taxistas; fp familias numerosas; mp autónomos; mp investigadores; mp albañiles; mp maestros
""")
MAL = words("""
    no pueden pagar el alquiler; tienen que irse a las afueras; comparten piso a los cuarenta años; tardan más de una hora en llegar al trabajo; viven con sus padres hasta los treinta y cinco;
    no encuentran piso; se marchan a otras provincias; duermen en caravanas; pagan la mitad de su sueldo por una habitación; firman contratos de once meses; no llegan a fin de mes;
    ya no reconocen su calle; rechazan plazas en la ciudad porque no hay vivienda; viven con miedo a que no les renueven el contrato; no pueden tener hijos; se sienten extraños en su barrio;
    han perdido a todos sus vecinos; no pueden descansar por la noche; cierran el negocio al jubilarse; trabajan doce horas por un sueldo miserable; acaban viviendo en el pueblo de al lado
""")
BIEN = words("""
    viven del turismo; encuentran aquí su primer empleo; han podido abrir un negocio; aprenden idiomas sin salir de casa; pagan la universidad trabajando los veranos; completan la pensión alquilando una habitación;
    venden sus productos a los visitantes; tienen más oportunidades que antes; han vuelto a la ciudad porque hay trabajo; conocen a gente de todo el mundo; ganan más en verano que en el resto del año;
    han arreglado su casa gracias a los huéspedes; no tienen que emigrar; disfrutan de una ciudad más viva; pueden mantener abierta la tienda
""")
CULPABLE = nouns("""
    m turista; m propietario; mp fondos de inversión; f falta de vivienda; mp salarios bajos; m ayuntamiento; mp bancos; fp plataformas de alquiler; f especulación; f codicia;
    m modelo económico; f falta de control; mp políticos; m teletrabajo; fp aerolíneas baratas; mp cruceros; f mala planificación; fp grandes empresas; m mercado; f corrupción;
    mp vecinos; f masificación; mp nómadas digitales; fp leyes antiguas; f desigualdad; m Gobierno; mp caseros; f publicidad; fp redes sociales; m precio del suelo; fp cadenas hoteleras
""")
FACTOR = words("""
    cuántos vengan; quién se quede con el dinero; la época del año; lo que decida el ayuntamiento; si hay vivienda pública; cómo se repartan los beneficios; el tipo de turista; el barrio;
    la educación de los visitantes; los salarios que se paguen; si se cumplen las leyes; quién sea el propietario; la capacidad de cada ciudad; el precio del suelo; lo que quieran los vecinos; la planificación
""")
NEGOCIO = nouns("""
    f panadería; f ferretería; f librería; f mercería; f carnicería; f frutería; f pescadería; m cine; m teatro; m taller; f zapatería; f droguería; f imprenta; f escuela;
    m mercado; f papelería; m bar de toda la vida; f tienda de discos; f sastrería; f lechería; f relojería; m quiosco; f bodega; m colegio; f peluquería; f floristería; f juguetería; m videoclub; f barbería; f farmacia
""")
NUEVO = words("""
    una tienda de recuerdos; una heladería; un hotel; una consigna de maletas; un alquiler de patinetes; una franquicia; una cafetería carísima; un bar de copas; una tienda de camisetas; un local de desayunos;
    apartamentos por días; un supermercado de veinticuatro horas; una oficina de excursiones; un restaurante de comida rápida; un alquiler de bicicletas; una tienda de imanes; un albergue; una pizzería
""")
FAMILIA = pairs("""
    mi hermana = tu hermana
    mi hermano = tu hermano
    mi madre = tu madre
    mi padre = tu padre
    mi abuela = tu abuela
    mi tío = tu tío
    mi prima = tu prima
    mi mejor amiga = tu mejor amiga
    un amigo mío = tu amigo
    una compañera de trabajo = tu compañera de trabajo
    mi vecina = tu vecina
    mi hijo = tu hijo
    mi hija = tu hija
    mi cuñado = tu cuñado
    mi profesora de español = tu profesora
    mi jefe = tu jefe
    mi novio = tu novio
    mi compañero de piso = tu compañero de piso
""", "t", "eco")
TUVO = words("""
    mudarse a las afueras; cerrar su tienda; compartir piso con cuatro personas; dejar la ciudad; volver a casa de sus padres; buscar un segundo empleo; vender su casa; irse a vivir a un pueblo;
    pagar el doble de alquiler; cambiar a los niños de colegio; marcharse del barrio donde nació; aceptar un contrato de once meses; dormir con tapones; denunciar a los inquilinos de arriba; dejar los estudios; emigrar
""")
LUGAR = [Record(t=w, eco=w) for w in words("""
    Barcelona; Venecia; Lisboa; Ámsterdam; París; Roma; Florencia; Dubrovnik; Berlín; Praga; Oporto; Sevilla; Palma; Atenas; Edimburgo; Cracovia; Nueva York; Viena; Budapest; Brujas; Granada;
    San Sebastián; Ibiza; Toledo; Cádiz; Bilbao; Valencia; Estambul; Marrakech; Bali; Kioto; Tokio; Bangkok; Cartagena de Indias; Cusco; Buenos Aires; Ciudad de México; Oaxaca; Tulum; La Habana;
    Reikiavik; Copenhague; Dublín; Múnich; Hamburgo; Milán; Nápoles; Bolonia; Niza; Marsella; Burdeos; Tallin; Riga; Split; Corfú; Malta; Madeira; Tenerife; Lanzarote; Menorca; Hallstatt; Salzburgo;
    Londres; Bath; Toronto; Montreal; Vancouver; San Francisco; Nueva Orleans; Honolulú; Río de Janeiro; Salvador de Bahía; Melbourne; Hanói; Seúl; Chefchaouen; Tiflis; Liubliana; Cinque Terre; Capri; Madrid
""")] + pairs("""
    mi ciudad = tu ciudad
    mi barrio = tu barrio
    mi pueblo = tu pueblo
    mi país = tu país
    la ciudad donde nací = la ciudad donde naciste
    el barrio de mis padres = el barrio de tus padres
    mi región = tu región
    la isla donde vivo = la isla donde vives
""", "t", "eco") * 3
HECHO = [Record(t=w, eco=w) for w in words("""
    no queda una sola panadería en el centro; los vecinos colgaron pancartas en los balcones; el ayuntamiento compró edificios para alquilarlos barato; se prohibieron los barcos grandes; cobran entrada a los visitantes;
    los estudiantes no encuentran habitación; cerraron tres colegios en cinco años; pusieron un límite de noches al año; multan a quien alquila sin licencia; la mitad de los pisos son apartamentos turísticos;
    los vecinos se organizaron y ganaron; el mercado se llenó de turistas y los vecinos dejaron de comprar; reservan viviendas para los jóvenes; el dinero de la tasa se usa para limpiar las playas; el carnaval ya es solo para forasteros;
    hay más camas de hotel que habitantes; los hoteles pagan el transporte de sus empleados; nadie puede comprar una casa; han hecho peatonal todo el casco antiguo; los pescadores ahora pasean a turistas;
    no dejan abrir más hoteles; los restaurantes cierran en invierno porque no hay nadie; construyeron miles de viviendas públicas; los bares tienen que cerrar a las once; el turismo salvó un barrio que estaba en ruinas;
    los autobuses van siempre llenos; el museo nuevo trajo empleo; las casas se venden a extranjeros que solo vienen en agosto; los médicos no aceptan plazas porque no hay pisos; prohibieron las despedidas de soltero
""")]
CIFRA = words("dos; tres; cuatro; cinco; seis; siete; ocho; diez; doce; quince; veinte; treinta; cincuenta")
PORCENTAJE = words("diez; quince; veinte; veinticinco; treinta; treinta y cinco; cuarenta; cuarenta y cinco; cincuenta; sesenta; setenta; ochenta")
DESTINO = words("""
    vivienda pública; limpiar las playas; arreglar los barrios; ayudas al alquiler; el transporte público; becas; las escuelas del centro; el comercio de barrio; parques y árboles; la sanidad; vigilar el ruido; los pueblos del interior; rehabilitar casas vacías
""")
# a measure stands in the infinitive for both speakers
MEDIDA = pairs("""
    destinar la tasa a <destino> = Destinar la tasa a <destino> tiene lógica = pero alguien discutirá cada euro
    cobrar una tasa de <cifra> euros por noche = Una tasa de <cifra> euros por noche = se discute una de dos, así que compara
    subir la tasa a <cifra> euros = Subir la tasa a <cifra> euros = ahora se habla de dos por noche
    limitar los pisos turísticos a un <porcentaje> por ciento de cada edificio = Un <porcentaje> por ciento por edificio es un límite claro = falta quien lo vigile
    limitar los cruceros a <cifra> por semana = Limitar los cruceros a <cifra> por semana = el puerto pondrá el grito en el cielo
    prohibir más hoteles en el centro = Prohibir más hoteles = los que ya están lo celebrarían
    dejar de conceder licencias en toda la ciudad = Dejar de conceder licencias = en algunas zonas ya no se conceden
    reservar un <porcentaje> por ciento de los pisos nuevos para alquiler barato = Reservar un <porcentaje> por ciento para alquiler barato = los constructores harán sus cuentas
    comprar edificios vacíos y alquilarlos a precio justo = Comprar edificios vacíos = la pregunta es con qué dinero
    exigir el permiso de la comunidad de vecinos = Que decida la escalera = las juntas de vecinos ya eran bastante animadas
    obligar a los hoteles a alojar a sus empleados = Alojar a los empleados = Samira no diría que no
    dar ayudas al alquiler a <gente.el> = Ayudas al alquiler para <gente.el> = algunos caseros subirían el precio en la misma cantidad
    bajar los impuestos a quien alquile a <gente.el> = Premiar a quien alquile a <gente.el> = Joaquín está echando cuentas
    poner un tope al precio del alquiler = Un tope al alquiler = hay ejemplos para todos los gustos
    cobrar más impuestos a los pisos vacíos = Gravar el piso vacío = el dueño dirá que está en obras
    limitar el alquiler turístico a <cifra> semanas al año = <cifra> semanas al año y el resto para vecinos = a Joaquín se le ha atragantado el café
    permitir alquilar solo una vivienda por persona = Una vivienda por persona = Joaquín tiene dos, ya sabes
    crear más inspectores = Más inspectores = las leyes sin inspector son literatura
    multar con <cifra> mil euros a quien alquile sin licencia = Una multa de <cifra> mil euros asusta = siempre que alguien la cobre
    proteger los comercios de más de <cifra> años = Proteger los comercios antiguos = a don Fermín le llega tarde
    cerrar las terrazas a las once = Cerrar las terrazas a las once = los hosteleros se nos levantan de la mesa
    fomentar el turismo en invierno = Repartir el turismo por el calendario = quizá así no descanse nadie ningún mes
    mejorar los trenes a los pueblos = Mejores trenes a los pueblos = así se podría vivir lejos y trabajar cerca
    crear una mesa con vecinos, hoteleros y propietarios = Una mesa con todos = ya ves cómo nos va en esta
    pagar salarios dignos por convenio = Salarios dignos = Samira acaba de aplaudir
    convertir oficinas vacías en viviendas = Oficinas convertidas en viviendas = los arquitectos se frotan las manos
    limitar los grupos de turistas a <cifra> personas = Grupos de <cifra> personas como mucho = los guías tendrán algo que decir
    prohibir las maletas con ruedas por la noche = Prohibir las ruedas de noche = don Fermín lleva años pidiéndolo
    construir residencias para <gente.el> = Residencias para <gente.el> = habría que encontrar el suelo
    dar un carné a los vecinos con descuentos = Un carné de vecino = es un gesto, y los gestos cuentan
    regular los alquileres por ley = Regular los alquileres por ley = la ley, ya se sabe, llega despacio
    formar mejor a los trabajadores = Formar a los trabajadores = pero que el sueldo suba con el diploma
    atraer otras industrias, por ejemplo la tecnología = Atraer otras industrias = los ingenieros también buscan piso
""", "t", "eco", "pero")
CONDICION = words("""
    se prohíben los pisos turísticos; no se hace nada; se sube la tasa; se construye vivienda pública; dejan de venir turistas; se limitan los cruceros; todos los vecinos se van; suben los salarios; se cierran los bares antes; se controla el alquiler;
    sigue subiendo el alquiler; el ayuntamiento no interviene; los propietarios venden; vienen menos aviones; se reparten mejor los visitantes; la gente protesta
""")
CONSECUENCIA = words("""
    los precios bajarán; muchos se quedarán sin trabajo; el centro volverá a tener vida; la ciudad se quedará vacía; habrá más pisos para los vecinos; cerrarán muchos restaurantes; todo seguirá igual; los jóvenes podrán quedarse;
    aparecerán pisos ilegales; los turistas se irán a otra parte; perderemos la identidad; habrá menos ruido; los ricos saldrán ganando; la economía se hundirá; el turismo será mejor; los barrios se recuperarán
""")

# what Elvira thinks, if asked
ASUNTO = [
    Record(t=topic.strip(), op=[o.strip() for o in opinions.split("/")])
    for topic, opinions in (
        line.split("=")
        for line in """
        los cruceros = dejan prisas y poco más, me temo / seis horas no son un viaje, son un trámite
        la tasa = dos euros por noche me parecen razonables si sabemos a qué se destinan / me gusta, con tal de que se gaste en vivienda
        la tasa turística = la pagaría yo misma al viajar / dos euros no espantan a nadie
        los nómadas digitales = no son villanos, pero encarecen lo que tocan / traen vida y suben alquileres, las dos cosas
        los pisos turísticos = uno en un edificio es un huésped; veinte son un hotel / los limitaría, aunque Joaquín se me enfade
        la vivienda pública = llega tarde y hace falta / es lo primero que haría
        prohibir los pisos turísticos = prohibir me da alergia; limitar, no / me parece excesivo, y no lo digo por Joaquín
        las licencias = en algunas zonas ya no se conceden, y me parece prudente / sin límite no son licencias, son formularios
        el ayuntamiento = llega tarde, como casi todos los ayuntamientos / hace algo, aunque menos de lo que anuncia
        el arraigo = creo que también es un derecho / es lo que nos hace cuidar una calle
        la gentrificación = es una palabra fea para una cosa peor / la veo cada mañana en Lagunillas
        las despedidas de soltero = aquí no las defiende nadie, y yo menos / las prohibiría con mucho gusto
        el turismo rural = ojalá llegue a los pueblos, pero sin repetir allí el error / puede dar vida a un pueblo, si no lo disfraza
        la despoblación = un pueblo vacío y un centro vacío se parecen más de lo que creemos / es la otra cara de esta discusión
        el despoblamiento de los pueblos = me duele tanto como el del centro / es la otra cara de la moneda
        el ruido = a mi edad se vuelve una cuestión filosófica / se regula, si se quiere
        los salarios = son la mitad del problema / si Samira cobrara mejor, hablaríamos de otra cosa
        el alquiler = subirle a Samira un cuarenta por ciento me parece inmoral / es donde esta discusión deja de ser teórica
        los precios = suben más deprisa que los sueldos / el café todavía me lo puedo pagar
        la subida de los alquileres = es lo más grave de todo / a Samira casi la echa de su casa
        el empleo = da trabajo a uno de cada cinco, y eso no se borra con una frase / hay mucho, pero no siempre bueno
        los hoteles = prefiero un hotel a veinte pisos disfrazados / al menos se sabe lo que son
        los museos = me alegran la vida, aunque no bastan para vivir en una ciudad / llenos los domingos, y me parece bien
        el patrimonio = no son solo piedras, también oficios / sin vecinos es un escenario
        la nostalgia = mala consejera, pero buena memoria / don Fermín tiene derecho a un poco de ella
        las terrazas = me gustan cuando dejan pasar / una acera es de quien camina
        el turismo de masas = cansa hasta al turista / me inquieta que un barrio pueda morir de éxito
        el teletrabajo = ha agravado algo que ya venía / nos trajo vecinos con sueldos de otro país
        los turistas = son personas de paso, y el paso se puede dar bien o mal / no tengo nada contra ellos, yo también lo soy a veces
        los propietarios = hay de todo; Joaquín es de los humanos / heredar dos pisos no es un delito
        los fondos de inversión = esos no vienen a la tertulia, y son los que mandan / me preocupan más que diez Joaquines
        el cambio climático = no se detiene en la puerta de los hoteles / pesará más que todo lo que digamos hoy
        el centro = quedan cinco mil vecinos, y los echo de menos / es precioso y está medio vacío
        el casco histórico = lo enseñé durante años; ahora lo veo vaciarse / es de piedra, pero vive de la gente
        la propuesta de don Fermín = tiene razón en el dolor, no siempre en el remedio / es más elegía que propuesta
        la situación de Samira = me parece injusta, sin matices / un cuarenta por ciento no tiene defensa
        el negocio de Joaquín = lo entiendo y lo discuto / es legal; lo que discutimos es la suma
        la librería de don Fermín = era mi segunda casa / hoy guarda maletas, y me duele cada vez que paso
    """.strip().splitlines()
    )
]
