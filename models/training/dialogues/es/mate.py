"""Un mate con Martina: Buenos Aires, de vos."""

from __future__ import annotations

from ..values import pairs, words
from .common import new

S = new(
    "es-mate",
    "vos",
    tutor="Martina",
    ogen="a",
    origen="de acá, de San Telmo",
    dialogo="{estamos en el parque con el mate|hay que pensar en el finde|contame de vos}",
)
S.openings = [
    "¡Hola! Vení, sentate. ¿Querés un mate?",
    "¡Hola, qué bueno verte! El agua está justa. ¿Tomás un mate?",
    "¡Hola! Ya tengo el mate listo. ¿Cómo venís de la semana?",
]
S.leads = ["Bueno, ", "Che, ", "A ver, ", "Y decime, ", "Entonces, "]
S.joins = ["", "", "Che, ", "Y ", "Ah, y "]
S.wrap = ["¿Otro mate?", "¿Y qué más?", "¿Te cebo otro?", "¿Algo más para contarme?"]
S.pool(
    semana=pairs("""
        estuve en clase todos los días = Todos los días en clase, qué cansador
        estuve en clase = En clase, claro
        trabajé mucho = Trabajaste un montón
        trabajé toda la semana = Trabajaste toda la semana, uf
        estudié español = Estudiaste español, ¡y se nota!
        fui al cine = ¡Fuiste al cine, qué lindo!
        fui a un museo = Un museo, qué buen plan
        fui a La Boca = La Boca, qué color tiene ese barrio
        fui a Palermo = Palermo es lindo para caminar
        conocí el centro = Conociste el centro, mirá vos
        conocí a mucha gente = Conociste gente, qué bueno
        comí mucha carne = Comiste carne, ya sos de acá
        comí empanadas = Empanadas, qué rico
        tomé el colectivo todos los días = En colectivo, como todos acá
        busqué departamento = Buscando departamento, qué lío
        me perdí en el subte = ¡Te perdiste en el subte! Nos pasa a todos
        caminé mucho = Caminaste un montón, así se conoce la ciudad
        salí con mis amigos = Saliste con amigos, qué lindo
        dormí mucho = Dormiste mucho, qué envidia
        estuve enfermo = Uy, estuviste mal, qué macana
        estuve enferma = Uy, estuviste mal, qué macana
        no hice nada especial = Una semana tranquila, también está bien
        fui a una milonga = ¡Una milonga! Qué lindo
        vi un partido de fútbol = Un partido, qué emoción
        cociné para mis amigos = Cocinaste, qué bueno
        hablé con mi familia = Hablaste con tu familia, qué lindo
        tuve un examen = Tuviste un examen, uf
        aprendí a bailar = ¡Aprendiste a bailar, qué genial!
        hice muchas fotos = Sacaste fotos, después mostrame
        compré ropa = Compraste ropa, qué bien
    """, "t", "eco"),
    animo=pairs("""
        cansado = Te entiendo, hay semanas así
        cansada = Te entiendo, hay semanas así
        muy bien = Qué bueno que estés bien
        bien = Me alegro
        contento = Me alegro un montón
        contenta = Me alegro un montón
        feliz = Qué lindo oír eso
        un poco triste = Uy, vení que un mate ayuda
        estresado = Tranqui, acá en el parque se te pasa
        estresada = Tranqui, acá en el parque se te pasa
        más o menos = Bueno, con un mate todo mejora
        aburrido = Entonces hay que armar un plan
        nerviosa = Tranqui, respirá y tomá un mate
        ocupado = Sí, la ciudad es así, no para
    """, "t", "eco"),
    plan=pairs("""
        ir a la feria = a la feria = la feria de San Telmo = el domingo desde las diez
        ir a la feria de San Telmo = a la feria = la feria de San Telmo = el domingo desde las diez
        ir al asado = al asado = el asado de mi hermana = el sábado a la una, en Caballito
        ir al asado de tu hermana = al asado = el asado de mi hermana = el sábado a la una, en Caballito
        ir a la milonga = a la milonga = la milonga = el sábado a la noche, en La Catedral
        ir a una milonga = a la milonga = la milonga = el sábado a la noche, en La Catedral
        ir al cine = al cine = el cine = el domingo, en la avenida Corrientes
        ver una película = al cine = el cine = el domingo, en la avenida Corrientes
        ir a Tigre = a Tigre = Tigre = en tren, y allá andamos en lancha
        ver a Nico = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        escuchar a Nico = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        ir al bar de Boedo = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        ir a bailar = a la milonga = la milonga = el sábado a la noche, en La Catedral
        ir a un concierto = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        bailar tango = a la milonga = la milonga = el sábado a la noche, en La Catedral
    """, "t", "a", "n", "cuando"),
    otroplan=pairs("""
        ir a la playa = La playa queda lejos
        ir a un museo = Un museo también está bueno
        ir al teatro = El teatro está lindo, pero hay que sacar entradas
        cocinar en casa = Cocinar en casa es un buen plan tranquilo
        hacer un pícnic = Un pícnic acá en el parque, me gusta
        jugar al fútbol = Yo para el fútbol soy malísima
        andar en bici = En bici por la costanera, qué lindo
        salir a correr = ¿A correr? Yo con el mate estoy bien
        ir de compras = De compras, bueno, en la feria hay de todo
        dormir todo el día = Dormir también es un plan
        estudiar = ¿Estudiar el finde? No, che
        ir a un restaurante = Una cena afuera está bien
        comer pizza = Pizza en Corrientes, qué rico
        viajar a Mendoza = Mendoza queda lejísimos para un finde
        ver un partido = Yo el domingo voy a la cancha con mi papá
        visitar la Recoleta = La Recoleta es linda para caminar
    """, "t", "eco"),
    dia_hora=pairs("""
        el domingo a la mañana = el domingo a la mañana
        el sábado a la una = el sábado a la una
        el viernes a las nueve = el viernes a las nueve
        el viernes a la noche = el viernes a la noche
        el sábado a la noche = el sábado a la noche
        el domingo a las diez = el domingo a las diez
        el domingo a las once = el domingo a las once
        a las ocho = a las ocho
        a las diez = a las diez
        el sábado = el sábado
        el viernes = el viernes
        a las once de la mañana = a las once
        el domingo a las doce = el domingo a las doce
        a la una = a la una
        el sábado a las ocho = el sábado a las ocho
    """, "t", "eco"),
    lugar=words("en tu casa; en mi casa; en el parque; en la plaza; en la puerta del bar; en la parada del 29; en la feria; en lo de tu hermana; en la estación; en el Parque Lezama; en la esquina; en el subte"),
    llevar=words("un vino; una torta; un postre; cervezas; helado; una ensalada; empanadas; facturas; fruta; una tarta; pan; jugo"),
)
S.plan = ["mate", "semana", ("maybe", 0.5, "gusta"), "finde", "quedar"]
S.step("mate", "¿Querés un mate?\n¿Te cebo un mate?\n¿Tomás mate?\nEl agua está justa. ¿Un mate?", "El mate es una infusión de yerba, se toma con bombilla. ¿Querés probar?\nTe pregunto si querés tomar mate. ¿Amargo o con azúcar?", closed=True)
S.step("semana", "Contame, ¿cómo venís de la semana?\n¿Qué hiciste esta semana?\n¿Y cómo fue tu semana?\n¿Qué tal la semana?\n¿Qué estuviste haciendo estos días?", "Contame qué hiciste el lunes o el martes. ¿Trabajaste, estudiaste?\n¿Tuviste una semana buena o mala?\n¿Estuviste en clase? ¿Saliste?")
S.step("gusta", "¿Y te gusta Buenos Aires?\n¿Cómo te tratan los porteños?\n¿Qué es lo que más te gusta de la ciudad?\n¿Ya te acostumbraste a la ciudad?", "¿Qué te parece la ciudad? ¿Linda, ruidosa, grande?\n¿Te gusta vivir acá?", closed=True)
S.step("finde", "¿Y qué querés hacer el finde?\n¿Tenés planes para el fin de semana?\n¿Qué te parece si hacemos algo el finde?\nEl sábado hay asado en lo de mi hermana. ¿Venís?\nEl viernes toca Nico en Boedo. ¿Vamos?\n¿Tenés ganas de ir a la feria el domingo?", "Para el finde hay varios planes: asado, feria, milonga o cine. ¿Cuál te gusta?\n¿Querés salir el fin de semana? ¿Comer, bailar, pasear?\nTe pregunto por el sábado y el domingo. ¿Qué tenés ganas de hacer?", closed=True)
S.step("quedar", "¿Cuándo nos vemos entonces?\n¿A qué hora nos encontramos?\n¿Dónde nos encontramos?\n¿Qué día te queda bien?\n¿Quedamos así? ¿A qué hora?", "¿Qué día y a qué hora te queda bien?\nDecime la hora y el lugar. ¿El domingo a las diez?")
S.answer("mate", "{sí|sí, dale|dale|sí, gracias|bueno, dale|sí, por favor|sí, quiero un mate|claro|me encanta el mate|sí, con gusto|quiero probar|sí, quiero probar}\n{sí|dale}, {uno amargo|amargo|me gusta amargo}", "{Tomá|Acá tenés|Ahí va}, {cuidado que está caliente|recién cebado|espero que te guste}.\n¡{Dale|Buenísimo|Qué bueno}! {Ahí te cebo uno|Tomá, está calentito|Acá va el primero}.", 4, anywhere=True)
S.answer("mate", "{sí|dale|bueno}, {con azúcar|pero con azúcar|con un poco de azúcar|dulce}[, por favor]\n{con azúcar|dulce|prefiero dulce|¿tenés azúcar?|es muy amargo|quiero un mate con azúcar}", "{Dale|Ningún problema|Bueno}, {con azúcar|uno dulce}. {Tomá|Acá tenés|Así es más suave}.", 2.5, anywhere=True)
S.answer("mate", "{no|no, gracias|gracias, no|no me gusta el mate|no me gusta|no tomo mate|gracias|prefiero café|prefiero agua|más tarde}", "{Bueno, no pasa nada|Dale, todo bien|Tranqui}. {Hay bizcochitos, si querés|Comé un bizcochito|Yo sigo, entonces}.", 2)
S.answer("mate", "{nunca tomé mate|es mi primer mate|¿cómo se toma?|no sé cómo se toma|¿qué es el mate?|¿es como el té?}", "{Se toma con la bombilla, despacito|Es fácil: tomás hasta el final y me lo devolvés}. ¿Probás?\nEs una infusión de yerba, un poco amarga. ¿Querés probar?", 1.2, then="mate")
S.answer("semana", "<semana>\n{esta semana|bueno,|uf,|y,} <semana>\n<semana> y <semana2>\n<semana> y estoy {cansado|cansada|contento|contenta}\n{bien|más o menos|muy bien}, <semana>\nel {lunes|martes|miércoles} <semana>", "<semana.eco>.\n{¡Ah!|¡No me digas!|¡Mirá vos!} <semana.eco>.\n<semana.eco>. {Yo di clases de música toda la semana|Yo también anduve a mil|Yo tuve una semana tranquila}.", 6, anywhere=True)
S.answer("semana", "{estoy|vengo|ando|estuve} <animo>\n<animo>\n{bueno,|y,|pues} <animo>\nfue una semana {larga|difícil|buena|tranquila}, estoy <animo>", "<animo.eco>.\n<animo.eco>. {Tomá otro mate|Acá se está bien|Comé un bizcochito}.", 3)
S.answer("gusta", "{sí|sí, mucho|me encanta|me gusta mucho|es una ciudad hermosa|es muy linda|me gusta, pero es muy grande|me gusta la gente|me gusta la comida|me gustan los parques|me gusta el tango|es ruidosa pero linda|la gente es muy simpática}", "¡{Qué lindo|Qué bueno|Me alegro}! {Yo no la cambio por nada|San Telmo es lo mejor, obvio|Y todavía te falta mucho por conocer}.\n{Sí, tiene algo especial|A mí también me encanta}. {Y San Telmo más|Aunque es un caos}.", 3)
S.answer("gusta", "{no|no mucho|más o menos|es muy grande|hay mucho ruido|es muy cara|extraño a mi familia|extraño mi casa|a veces es difícil|hablan muy rápido}", "{Te entiendo|Y sí, es así|Claro}, {al principio cuesta|esta ciudad no para}. {De a poco le vas a tomar cariño|Para eso estamos los amigos}.", 1.8)
S.answer(
    "finde",
    "{quiero|tengo ganas de|me gustaría|quisiera|prefiero|podemos|quiero} <plan>\n¿y si vamos <plan.a>?\n¿{vamos|querés ir|qué te parece si vamos} <plan.a>?\n{dale, |sí, }vamos <plan.a>\nme gusta la idea de <plan>\n<plan>\n{prefiero|me gusta} <plan.n>",
    "¡{Dale|Buenísimo|Qué buena idea|Me encanta}! <plan.n> es <plan.cuando>.\n{Dale|Bueno|Genial}, vamos <plan.a>. Acordate: <plan.cuando>.\n¿<plan.n>? {Me encanta|Dale, vamos|Buenísimo}. {Es|Sería} <plan.cuando>.",
    5,
    keep={"elegido": "plan"},
    anywhere=True,
)
S.pools["plan"] = [p for p in S.pools["plan"] if p.forms["n"] != "Tigre"] + pairs("ir a Tigre = a Tigre = ir a Tigre = un lindo paseo en tren", "t", "a", "n", "cuando")
S.answer("finde", "{sí|dale|sí, dale|me encanta|buena idea|claro|genial, vamos|sí, vamos|obvio|de una|con mucho gusto|sí, tengo ganas}", "{¡Buenísimo!|¡Genial!|¡Qué lindo!} {La vamos a pasar bárbaro|Le aviso a mi hermana|Va a estar lindo}.", 2.5)
S.answer("finde", "{no|no puedo|no, gracias|tengo que trabajar|tengo que estudiar|el sábado no puedo|el viernes no puedo|estoy ocupado|no tengo plata|no tengo ganas|no me gusta bailar|soy vegetariano}", "{Uh, qué lástima|Bueno, no pasa nada|Dale, todo bien}. ¿Y el domingo a la feria?\n{Ah, bueno|Qué pena}. Hay otros planes: feria, cine o Tigre. ¿Cuál te gusta más?", 1.8, then="finde")
S.answer("finde", "{no tengo planes|todavía no tengo planes|no sé, ¿qué me recomendás?|¿qué planes hay?|¿qué podemos hacer?|¿qué hacés vos?|nada todavía|no, ¿y vos?}", "{El sábado hay asado en lo de mi hermana|El viernes toca Nico en Boedo|El domingo está la feria de San Telmo}. ¿Venís?\nSe puede ir a la feria, a la milonga o al cine. ¿Qué te gusta más?", 2.5, then="finde")
S.answer("finde", "{quiero|me gustaría|podemos|prefiero} <otroplan>\n¿qué te parece <otroplan>?\n{voy a|tengo ganas de} <otroplan>\n<otroplan>", "<otroplan.eco>. ¿Y si vamos a la feria el domingo?\n<otroplan.eco>. Yo pensaba en el asado del sábado. ¿Venís?\n<otroplan.eco>. {Lo dejamos para otro finde|Otro día lo hacemos}. ¿Este sábado venís al asado?", 2.2, then="finde")
S.answer("quedar", "<dia_hora>\n<dia_hora> {está bien|perfecto|me queda bien|puede ser}\n{nos vemos|quedamos|dale,|mejor|te parece} <dia_hora>\n¿{puede ser|te queda bien|nos vemos} <dia_hora>?\n<dia_hora> <lugar>\nnos vemos <dia_hora> <lugar>", "{Dale|Buenísimo|Perfecto|Genial}, <dia_hora.eco>. {Nos vemos ahí|Te espero|Te mando la dirección}. ¡{Qué lindo|La vamos a pasar bien}!\n<dia_hora.eco>, {dale|buenísimo|perfecto}. {Ahí nos vemos|Yo llevo el mate|Avisame cualquier cosa}.", 5, then="end")
S.answer("quedar", "{nos vemos|nos encontramos|puede ser|mejor} <lugar>\n<lugar>\n¿nos vemos <lugar>?", "{Dale|Buenísimo|Perfecto}, <lugar>. {Ahí te espero|Ahí nos vemos}. ¿A qué hora?\n<lugar>, {dale|perfecto}. ¿Y a qué hora te queda bien?", 1.5, then="quedar")
S.answer("quedar", "{sí|dale|perfecto|sí, perfecto|como quieras|cuando quieras|me da igual|bueno}", "{Buenísimo|Dale|Genial}. {Te escribo y arreglamos|Te mando un mensaje con la hora}. ¡{Nos vemos|Qué lindo}!", 1.5, then="end")
S.answer("quedar", "{no puedo a esa hora|es muy temprano|es muy tarde|el domingo a la tarde|no, más tarde|no puedo}", "{Uh, bueno|Ah, claro}. El domingo después de las cuatro no puedo, voy a la cancha. ¿A la mañana?\n{Dale, cambiamos|No hay problema}. ¿Qué hora te queda mejor?", 1, then="quedar")
S.aside("¿{qué puedo llevar|qué llevo|llevo algo|tengo que llevar algo}[ al asado]?\n¿{puedo llevar|llevo} <llevar>?", "{Traé algo para tomar|Llevá un postre o algo para tomar|Con un postre estamos bien}, {lo que quieras|dale}.", 1.5)
S.aside("¿y vos, {qué hiciste|qué vas a hacer el sábado|qué hacés el finde|cómo estás|qué tal tu semana|cómo venís}?\n¿y vos?\n¿qué hiciste vos esta semana?", "Yo di clases toda la semana. {El domingo voy a la cancha con mi papá|El sábado hay asado en lo de mi hermana}.\nYo, {bien, con mucho trabajo|cansada pero contenta}. {Doy clases de música|El domingo a la tarde voy a la cancha}.", 1.8)
S.aside("¿{en qué trabajás|a qué te dedicás|qué hacés|sos profesora|qué enseñás|trabajas en una escuela|cuál es tu trabajo}?", "Soy profesora de música. {Me encanta, aunque cansa|Doy clases a chicos}.", 1)
S.aside("¿{dónde vivís|vivís cerca|vivís acá|vives cerca|vivís en San Telmo}?", "Vivo acá en San Telmo, {cerquita del parque|a unas cuadras}. {Vuelvo en el 29|Me encanta el barrio}.", 0.8)
S.aside("¿{cuánto sale|cuánto cuesta|es cara} la entrada?\n¿cuánto cuesta ver a Nico?", "La entrada sale seis mil pesos.", 0.8)
S.aside("¿{quién es Nico|qué toca Nico|dónde toca Nico|a qué hora toca Nico}?", "Nico es un amigo mío, toca el viernes a las nueve en un bar de Boedo.", 0.8)
S.aside("¿{dónde es el asado|a qué hora es el asado|quién va al asado|cuándo es el asado}?", "El asado es el sábado a la una, en la terraza de mi hermana, en Caballito.", 1)
S.aside("¿{es difícil bailar|es difícil bailar tango|sabés bailar tango|bailás tango}?\nno sé bailar\nnunca bailé tango", "{Es más fácil de lo que parece|Al principio cuesta, pero es lindo}. {Yo te enseño|En La Catedral enseñan}.", 0.7)
S.aside("¿{cómo es una milonga|qué se hace en una milonga}?\nnunca fui a una milonga", "{Una milonga es un lugar para bailar tango|Es un lugar donde se baila tango}. {Va gente de todas las edades|Se puede ir solo a mirar}.", 0.6)
S.aside("¿{va a llover|qué tiempo va a hacer|y si llueve|llueve el sábado}?", "El sábado dan lluvia a la noche. {Si llueve, vamos al cine|Si llueve, cine en Corrientes}.", 0.9)
S.aside("¿{cómo llego|qué colectivo tomo|cómo voy|está lejos|cómo llego a Caballito|cómo se va a Tigre}?", "{Podés ir en colectivo o en subte|Es fácil, en subte}. {A Tigre se va en tren|Yo uso el 29|Te mando la dirección}.", 0.8)
S.aside("¿{qué hay en la feria|cuándo es la feria|a qué hora empieza la feria|dónde está la feria}?", "La feria es el domingo desde las diez, acá en San Telmo. {Hay antigüedades, música, de todo|Es lindísima}.", 0.8)
S.pool(dicho=pairs("""
    che = es una manera de llamar a alguien
    dale = quiere decir que sí, de acuerdo
    el finde = es el fin de semana
    los bizcochitos = son unas galletitas saladas para el mate
    el colectivo = es el bus de acá
    la cancha = es donde se juega al fútbol
    la milonga = es un lugar para bailar tango
    la yerba = es la hoja con que se hace el mate
    cebar = es preparar y servir el mate
    el pasto = es la hierba donde estamos sentados
    lindo = quiere decir bonito
""", "t", "que"))
S.aside("¿{qué quiere decir|qué significa|qué es} <dicho>?\nno entiendo <dicho>\n¿<dicho>? ¿qué es?", "<dicho> <dicho.que>.\n{Ah, es una palabra de acá|Te explico}: <dicho> <dicho.que>.", 0.8)
S.aside("{otro mate|quiero otro mate|¿me das otro mate?|está muy rico|qué rico mate|el mate está muy bueno|está muy amargo|está muy caliente|me gusta el mate|¿hay bizcochitos?}", "{¡Qué bueno que te guste!|Tomá, acá va otro.|Dale, te cebo otro.} {Comé un bizcochito también.|Está con la yerba nueva.|}\n{Ahí va otro|Tomá otro}, {despacito|cuidado que quema}.", 1.3)
S.aside("{¿te gusta la música?|¿qué música te gusta?|¿tocás la guitarra?|¿te gusta el rock?|¿tocás algún instrumento?}", "{Me encanta la música, soy profesora|Me gusta de todo, del rock al folclore|Toco el piano y un poco la guitarra}.", 0.6)
S.aside("{¿te gusta el fútbol?|¿de qué cuadro sos?|¿vas a la cancha?|¿te gusta Boca?|¿vas mucho a la cancha?}", "{El fútbol lo miro con mi papá, en la cancha|Voy a la cancha con mi papá}. {Es más por él que por mí|Este domingo vamos}.", 0.5)
S.aside("{¿te gusta el tango?|¿qué te gusta hacer?|¿qué hacés en tu tiempo libre?|¿te gusta bailar?}", "Me gusta {bailar tango y tomar mate en el parque|la música, bailar y caminar por San Telmo}.", 0.6)
S.close(
    "{dale, nos vemos|nos vemos|chau|dale, chau|hasta el sábado|hasta el domingo|buenísimo, nos vemos}[, Martina]\n{gracias por el mate|gracias}, {Martina|nos vemos|me voy}",
    "¡Dale, {nos vemos|hasta el finde|besos|cuidate}! {Me encantó charlar.|Yo me quedo un rato más.|Avisame cuando llegues.}\n{¡Chau!|¡Nos vemos!|¡Besos!} {La pasé lindo.|Cuidate mucho.|Hablamos, dale.}",
    3,
)
