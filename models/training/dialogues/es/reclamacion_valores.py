"""What fills the slots at the baggage desk: how a case looks, what is in it, where to send it, why it is urgent."""

from __future__ import annotations

from typing import Any

from ..invented import names
from ..values import Record, pairs, words


def _phrases(text: str) -> list[Record]:
    """Entries `texto` or `lo mío = lo suyo`, separated by semicolons: what the learner says and how it is said back."""
    out = []
    for entry in words(text):
        said, _, back = (part.strip() for part in entry.partition("="))
        out.append(Record(t=said, eco=back or said))
    return out


POOLS: dict[str, list[Any]] = dict(
    color=words("""
        azul; negra; roja; gris; verde; amarilla; marrón; blanca; morada; azul oscuro; rosada; naranja; azul; negra; roja; gris; verde; beige; plateada; dorada
        verde oscuro; azul claro; rosa; turquesa; violeta; gris oscuro; color vino; negra y gris; azul y blanca; roja y negra; verde oliva; lila; celeste; color crema; a rayas; de flores; a cuadros
    """),
    tamano=words("mediana; grande; pequeña; muy grande; de tamaño mediano; de cabina; bastante grande; enorme; de unos veinte kilos; de quince kilos; alta y estrecha; de setenta centímetros; de doce kilos; no muy grande"),
    material=words("de tela; rígida; de plástico duro; de cuero; de aluminio; blanda; de lona; de policarbonato; de piel; con ruedas; de plástico; de mano"),
    sena=_phrases("""
        una cinta amarilla en el asa; ruedas; una etiqueta roja; una pegatina de un gato; un candado; una rueda rota; mis iniciales = sus iniciales; una correa verde
        un lazo rojo; cuatro ruedas; una bandera pequeña; una cremallera rota; una etiqueta con mi nombre = una etiqueta con su nombre; una pegatina de <ciudad>
        una pegatina de <pais>; una cinta rosa; un pañuelo atado; un llavero de un oso; una mancha blanca; un golpe en una esquina; un código de tres números
        una funda de flores; un bolsillo delante; dos ruedas; el asa rota; una estrella pintada; muchas pegatinas; una bandera de <pais>; un arañazo; un dibujo de un perro
        una cuerda azul; una etiqueta de <ciudad>; el nombre <nombre> escrito; un corazón rojo; un pompón; una cinta con los colores de <pais>; una letra <letra> grande
    """),
    letra=words("A; B; C; D; E; F; G; H; J; K; L; M; N; P; R; S; T; V"),
    marca=words("Samsonite; Delsey; American Tourister; Rimowa; Roncato; Tumi; Kipling; Totto; Eastpak; Decathlon; Carpisa; Gladiator; Xiaomi; Antler; Saxoline"),
    bulto=words("una mochila; una bolsa de deporte; una caja; una guitarra; un violín; una tabla de surf; unos esquís; una bicicleta; una silla de bebé; un bolso; un baúl; una tienda de campaña; una bolsa de viaje; un cochecito; una maleta de mano; un trípode; un tubo con planos"),
    contenido=_phrases("""
        ropa; mi ropa = su ropa; un traje; zapatos; mis medicinas = sus medicinas; unos regalos; libros; un abrigo; una cámara; documentos de trabajo; ropa de abrigo; el cargador
        un vestido; artículos de aseo; material deportivo; un ordenador; las botas de montaña; una computadora portátil; camisas; pantalones; ropa interior; el pijama; un saco de dormir
        juguetes; los juguetes de mi hijo = los juguetes de su hijo; pañales; un secador de pelo; maquillaje; perfumes; unas gafas; una bufanda; guantes; jerseys; calcetines; camisetas
        una corbata; un paraguas; chocolates; café de <pais>; un regalo para mi suegra = un regalo para su suegra; regalos de <ciudad>; un vestido de novia; el uniforme; herramientas
        muestras de producto; contratos; mi tesis = su tesis; apuntes; unos cuadros; joyas; un reloj; una tableta; los micrófonos; un trípode; mis lentes = sus lentes; insulina
        pastillas para el corazón; un inhalador; productos sin gluten; un traje de baño; toallas; un casco; las zapatillas de correr; raquetas; una flauta; partituras; cerámica
        un mantel; una manta; vino; quesos; especias; un diccionario; cuadernos; una novela; las llaves de mi casa = las llaves de su casa; un álbum de fotos; mis pinceles = sus pinceles
    """),
    calle=words("Merced; Lastarria; Huérfanos; Providencia; Agustinas; Bandera; Monjitas; San Antonio; Los Leones; Compañía; Morandé; Santo Domingo; Rosal; Bellavista; Irarrázaval; Pedro de Valdivia; Ñuñoa; Estado; Moneda; Suecia"),
    casa=words("Los Aromos; Central; Plaza; Andes; del Parque; San Martín; Mapocho; Bellavista; Cordillera; Santa Lucía; Los Andes; Colonial; Pacífico; Las Condes; del Cerro; Nogales; Libertad; Atacama; Los Alerces; España; Mirador; Andino"),
    hotel=_phrases("""
        el hotel <casa>; el hotel <casa>; el hotel <casa>; el hotel <casa>, en la calle <calle>; el hostal <casa>; la residencia <casa>; el hotel <casa>, habitación <numero>
        casa de una amiga = la casa de su amiga; la casa de mi hermana = la casa de su hermana; casa de <nombre>, en la calle <calle> = la casa de <nombre>, en la calle <calle>
        un apartamento en la calle <calle> = el apartamento de la calle <calle>; la calle <calle>, número <numero>; calle <calle>, número <numero> = la calle <calle>, número <numero>
        mi hotel, en Providencia = su hotel, en Providencia; casa de mis tíos, en la calle <calle> = la casa de sus tíos, en la calle <calle>; un departamento en la calle <calle> = el departamento de la calle <calle>
        el albergue <casa>; casa de mi hijo = la casa de su hijo; la avenida <calle>, número <numero>; el hotel <casa>, cerca del centro
    """),
    numero=words("12; 25; 48; 107; 214; 305; 320; 412; 518; 604; 715; 83; 96; 1020; 1145; 1330; 240; 36; 59; 77; 901; 2310"),
    cita=words("una reunión; una boda; una conferencia; una entrevista de trabajo; un concierto; un congreso; un examen; una cena importante; una presentación; un funeral; una maratón; un bautizo; una excursión; una audición; un juicio; una firma; un curso; la graduación de mi hija; una cita médica; una operación"),
    destino=words("el sur; Valparaíso; la Patagonia; Atacama; la isla de Pascua; Punta Arenas; Valdivia; la costa; Mendoza; Chiloé; Concepción; Puerto Montt; la montaña; La Serena; <ciudad>"),
    cuando=words("mañana; pasado mañana; mañana temprano; el <dia>; esta noche; en dos días; mañana a las nueve"),
    vital=_phrases("mis medicinas = sus medicinas; mi insulina = su insulina; la leche del bebé; los pañales; mis lentes = sus lentes; el uniforme; mi ordenador = su ordenador; la ropa de abrigo; mis documentos = sus documentos; el traje; mi inhalador = su inhalador; los zapatos; el vestido; el cargador del teléfono; mis pastillas = sus pastillas; las botas; mi instrumento = su instrumento; las muestras; el teléfono; la silla de mi hija = la silla de su hija"),
    objeto=_phrases("ropa; zapatos; un abrigo; un cepillo de dientes; ropa interior; una camisa; un traje; medicinas; un cargador; pañales; maquillaje; un pijama; una maleta nueva; jabón; champú; calcetines; unas zapatillas; un vestido; un paraguas; una chaqueta; artículos de aseo; leche para el bebé; unas gafas; desodorante; una corbata"),
    caro=_phrases("un ordenador; una cámara; joyas; un reloj; un teléfono; mi violín = su violín; dinero; una tableta; un cuadro; documentos importantes; un vestido de novia; un collar de mi abuela = un collar de su abuela; un micrófono; perfumes caros"),
    ref=words("AS 20417; AS 18352; AS 33091; AS 47120; AS 29586; AS 51764; AS 60238; AS 15907; AS 71145; AS 80263; AS 24679; AS 39518; AS 66402; AS 92731; AS 13840; AS 57096; AS 44385; AS 85510; AS 30927; AS 76148"),
    tel=words("+34 612 45 09 33; 600 11 42 87; +1 555 0142; 655 20 31 98; +44 7700 900123; +49 151 2345678; 9 8456 1122; +33 6 12 34 56 78; 5 2214 8890; +55 11 91234 5678; 9 7730 4412; +39 320 123 4567; 644 87 15 20"),
    mote=words("marek; lucy; tomas; nadia; j.klein; ana.ruiz; peter88; sofia; k.tanaka; lara; omar; emma; paul; irina; d.silva"),
)
# names that nobody knows, so that they are said back and not looked up
POOLS["casa"] += names(60, "hoteles")
POOLS["calle"] += names(60, "calles")
POOLS["marca"] += names(40, "marcas")
POOLS["urgencia"] = pairs("""
    <cuando> tengo <cita> y no tengo ropa = <cita> sin su ropa
    <cuando> tengo <cita> = <cita> sin su maleta
    tengo <cita> <cuando> = <cita> sin su maleta
    no puedo ir así a <cita> = ir así a <cita>
    he venido por <cita> y la ropa está en la maleta = venir por <cita> y no tener la ropa
    necesito <vital> = quedarse sin <vital.eco>
    en la maleta está <vital>, lo necesito = quedarse sin <vital.eco>
    sin <vital> no puedo hacer nada = estar sin <vital.eco>
    dentro llevo <vital> y me hace falta <cuando> = quedarse sin <vital.eco>
    <cuando> viajo a <destino> = viajar a <destino> sin la maleta
    <cuando> me voy a <destino> = irse a <destino> sin la maleta
    <cuando> salgo en autobús para <destino> = salir para <destino> sin la maleta
    no tengo nada que ponerme = no tener nada que ponerse
    solo tengo la ropa que llevo puesta = tener solo lo puesto
    mi trabajo está en esa maleta = tener el trabajo en la maleta
    hace mucho frío y no tengo abrigo = estar sin abrigo con este frío
    viajo con un bebé = viajar con un bebé sin sus cosas
    viajo con dos niños pequeños = viajar con dos niños y sin equipaje
    mañana empiezo a trabajar = empezar a trabajar mañana sin sus cosas
    es mi luna de miel = empezar así una luna de miel
    estoy solo tres días en Santiago = perder un día de los tres que tiene
    tengo que hablar ante mucha gente <cuando> = hablar en público sin su ropa
""", "t", "eco")
POOLS["glosa"] = pairs("""
    talón = es el papel pequeño con el número de la maleta
    talón de equipaje = es el papel con el número de la maleta
    tarjeta de embarque = es el papel que enseñó para subir al avión
    parte = es el informe oficial de lo ocurrido
    extravío = es la pérdida de un objeto, aquí de su maleta
    indemnización = es el dinero que se paga por un daño
    reembolso = es la devolución del dinero gastado
    artículos de primera necesidad = son lo indispensable: ropa, jabón, un cepillo
    plazo = es el tiempo que hay para hacer algo
    hacerse cargo = es asumir una responsabilidad, por ejemplo pagar
    entrega = es el momento en que le damos la maleta
    mostrador = es esta mesa, donde atiendo al público
    cinta = es donde salen las maletas
    neceser = es una bolsa pequeña con cepillo y jabón
    seña = es un detalle que ayuda a reconocer la maleta
    recibo = es el papel que le dan en la tienda cuando paga
    facturar = es entregar la maleta antes de subir al avión
    conexión = es el cambio de avión, en su caso en Lima
    número de referencia = es el número de su caso; sirve para preguntar por la maleta
    supervisora = es mi jefa, la señora Ibáñez
    asa = es la parte por donde se coge la maleta
    reclamación = es una queja por escrito para pedir algo
    efectos personales = son sus cosas: ropa, zapatos, aseo
""", "t", "eco")
