"""What visitors ask Carmen at any time: hours, fares, distances, about herself."""

from __future__ import annotations

from ..core import Scene
from . import mundo
from .preguntas import fact


def enrich(s: Scene) -> None:
    """Adds it to the scene."""
    s.pool(nombre=mundo.FIRST_NAMES, ciudad=mundo.TOWNS, pais=mundo.LANDS)
    fact(s, "dónde está <sitio>|dónde queda <sitio>|dónde es <sitio>|cómo llego <sitio.ask>|cómo voy <sitio.ask>|cómo se va <sitio.ask>|por dónde voy <sitio.ask>|sabe dónde está <sitio>|cuál es el camino <sitio.ask>|cómo puedo ir <sitio.ask>", "dónde está <sitio>|cómo llego <sitio.ask>|cómo se va <sitio.ask>", "<sitio>", "¿<sitio.el>? <sitio.way>.\n<sitio.way>. <sitio.far>.", 1.2)
    fact(s, "está lejos <sitio>|<sitio> está lejos|cuántos minutos hay <sitio.ask>|cuánto se tarda <sitio.ask>|puedo ir a pie <sitio.ask>|está cerca <sitio>", "si está lejos <sitio>|cuánto se tarda <sitio.ask>", "", "¿<sitio.el>? <sitio.far>.", 0.9)
    fact(s, "a qué hora cierra el mercado|hasta qué hora abre el mercado|está abierto el mercado ahora|el mercado cierra a qué hora|cuándo cierra el mercado|puedo ir al mercado ahora|tengo tiempo para el mercado", "a qué hora cierra el mercado|si el mercado está abierto", "el horario del mercado", "El mercado cierra a las seis; son las cuatro, tiene tiempo.\nCierra a las seis, el mercado.", 0.9)
    fact(s, "a qué hora cierra el museo|hasta qué hora abre el museo|está abierto el museo|cuándo cierra el museo Inka|hasta cuándo está abierto el museo", "a qué hora cierra el museo|si el museo está abierto", "el horario del museo", "El museo Inka abre hasta las cinco.\nHasta las cinco; son las cuatro, todavía llega al museo.", 0.8)
    fact(s, "cuánto cuesta un taxi|cuánto cuesta el taxi a la estación|qué precio tiene el taxi|es caro el taxi|cuánto pago por el taxi|cuántos soles es el taxi|cuánto vale taxi", "cuánto cuesta un taxi|el precio del taxi", "el taxi|el precio del taxi", "Un taxi a la estación cuesta unos ocho soles.\nUnos ocho soles, el taxi a la estación.", 1.0)
    fact(s, "cuánto cuesta el bus|dónde para el bus|dónde tomo el autobús|dónde está la parada de autobús|hay un bus a la estación|hay autobús|qué precio tiene el bus|en qué calle para el bus", "dónde para el bus|cuánto cuesta el bus", "el bus|el autobús|la parada", "El bus para en la avenida El Sol, a tres cuadras, y cuesta un sol.\nEn la avenida El Sol, a tres cuadras. El bus cuesta un sol.", 1.0)
    fact(s, "qué hora es|qué hora es ahora|tiene hora|me dice la hora|es tarde ya|son las cinco ya", "qué hora es", "la hora", "Son las cuatro de la tarde.\nLas cuatro de la tarde, {todavía es temprano|tiene tiempo}.", 0.7)
    fact(s, "hay un banco cerca|dónde puedo cambiar dinero|dónde hay un cajero|dónde saco dinero|necesito dinero, ¿dónde hay un banco|dónde está el banco", "dónde hay un banco|dónde puedo sacar dinero", "un banco|un cajero", "Hay un banco en la avenida El Sol, a tres cuadras.\nEn la avenida El Sol tiene un banco.", 0.7)
    fact(s, "hay una farmacia cerca|dónde hay una farmacia|dónde puedo comprar medicinas|necesito una farmacia, ¿dónde hay|me duele la cabeza, ¿hay farmacia|dónde está farmacia", "dónde hay una farmacia", "una farmacia", "Hay una farmacia en la esquina de la calle Mantas.\nLa farmacia está en la esquina de la calle Mantas, muy cerca.", 0.7)
    fact(s, "dónde hay un baño|dónde está el baño|hay un baño público|dónde puedo ir al baño|dónde está el servicio", "dónde hay un baño", "un baño", "Aquí en la plaza no lo sé; pregunte en el mercado o en el museo.\nEn el museo Inka, a dos cuadras, pueden ayudarle con el baño.", 0.6)
    fact(s, "dónde estamos|cómo se llama esta plaza|cómo se llama esta iglesia|qué plaza es|en qué calle estamos|dónde estoy|me muestra dónde estamos en el mapa", "dónde estamos|cómo se llama la plaza", "esta plaza", "Estamos en la Plaza de Armas, delante de la Catedral.\nEsta es la Plaza de Armas, y allí está la Catedral.", 0.8)
    fact(s, "vive usted aquí|dónde vive usted|es usted de Cusco|usted es de aquí|conoce bien la ciudad|usted trabaja|qué trabajo tiene|cómo se llama usted|es profesora|adónde va usted|de dónde viene usted", "dónde vive usted|si es usted de aquí", "", "Me llamo Carmen. Vivo en San Blas y soy maestra jubilada.\nSoy de aquí, vivo en San Blas y vuelvo de la panadería.", 0.6)
    fact(s, "es bonito San Blas|cómo es San Blas|qué hay en San Blas|vale la pena San Blas|hay que subir mucho a San Blas|es difícil subir a San Blas", "cómo es San Blas", "San Blas", "San Blas es muy bonito. Hay que subir la cuesta: quince minutos, despacio.\nEs mi barrio, San Blas. Se sube la cuesta en quince minutos.", 0.6)
    fact(s, "qué puedo ver en Cusco|qué me recomienda visitar|qué es interesante aquí|adónde puedo ir esta tarde|qué hay para ver|qué lugar es más bonito|tengo dos horas, ¿qué visito", "qué puedo visitar", "algo interesante", "Le recomiendo el museo Inka y el Mercado de San Pedro.\nVisite el museo Inka, que abre hasta las cinco, o San Blas.", 0.7)
    fact(s, "a qué altura estamos|por qué estoy tan cansado|es peligrosa la altura|qué hago con la altura|por qué me cuesta respirar|tengo que caminar despacio", "qué hago con la altura", "la altura", "Es la altura: camine despacio y beba agua.\nAquí estamos muy alto. Conviene caminar despacio.", 0.5)
    s.answer("donde", "{gracias|sí|hola|buenas tardes}, {busco|estoy buscando|quiero ir a} <sitio> y {después|también} <sitio2>", "Primero, <sitio.el>. <sitio.way>.", 0.8, then="claro", keep={"meta": "sitio"})
    s.answer("donde mas", "{voy|tengo que ir|quiero ir} <sitio.ask>, ¿{está lejos|cuánto se tarda|puedo ir a pie|queda cerca}?\nestoy {perdido|perdida}, {busco|yo buscar|yo busco} <sitio>\n¿dónde es <sitio>@pf?\n{mi amigo|mi mujer|mi familia} está en <sitio>, ¿cómo llego?", "<sitio.way>. <sitio.far>.\n¿<sitio.el>? <sitio.way>. <sitio.far>.", 1.6, then="claro", keep={"meta": "sitio"})
    s.answer("ir", "{a pie|voy a pie|sí, a pie|caminando}, ¿{cuánto tiempo es|es muy lejos|cuánto tardo}?", "A pie, muy bien. <meta.far>.", 1, when=lambda m: "meta" in m)
    s.answer("ir", "{en taxi|prefiero un taxi|mejor un taxi}, ¿{cuánto cuesta|es caro}?", "En taxi, muy bien: cuesta unos ocho soles.", 1)
    s.answer("ir", "{en bus|prefiero el bus|en autobús}, ¿{dónde para|dónde lo tomo|cuánto cuesta}?", "El bus para en la avenida El Sol, a tres cuadras, y cuesta un sol.", 1)
