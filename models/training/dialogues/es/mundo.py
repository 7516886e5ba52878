"""Names, towns and countries of the whole world, so that whatever a learner is called and wherever from is copied faithfully."""

from __future__ import annotations

from ..invented import names as _invented
from ..values import pairs, words
from .lexicon import CITIES, COUNTRIES, NAMES, SPANISH_CITIES, SURNAMES

FIRST_NAMES = NAMES + words("""
Aaliyah; Abena; Adaeze; Aditi; Adwoa; Agata; Aiko; Ailsa; Aisha; Aksel; Alejo; Aleksandra; Alessio; Alina; Aliyah; Almaz; Amadou; Amara; Amelie; Anahit
Anders; Aneta; Angus; Anika; Anneke; Annika; Anouk; Antje; Aoife; Aparna; Araminta; Arash; Ariadna; Arnaud; Arvid; Asger; Ashok; Astrid; Ayesha; Ayumi
Baptiste; Bart; Bashir; Bastian; Beata; Bilal; Birgit; Björn; Bogdan; Bojan; Branko; Bronwyn; Brigitte; Caoimhe; Casper; Catriona; Cédric; Chiara; Chidi; Chika
Ciara; Clément; Colette; Corentin; Cosmin; Dafydd; Daiki; Damir; Danuta; Daria; Dawit; Declan; Deepak; Delphine; Dina; Dorota; Dragan; Ebba; Edith; Eirik
Ekaterina; Elif; Elke; Emeka; Emre; Enzo; Erik; Esra; Esther; Eun-ji; Fadi; Faisal; Farah; Farid; Fatou; Femke; Fernanda; Fikret; Filip; Finn
Florian; Franziska; Frida; Gaëlle; Gareth; Giorgos; Gintaras; Gracja; Gudrun; Gulnara; Gunnar; Gwendolyn; Haruto; Heidi; Heike; Helga; Hiroshi; Hyun-woo; Ibrahim; Ichiro
Idris; Ilona; Imani; Imogen; Indira; Ioana; Isolde; Ismael; Ivana; Jaakko; Jadwiga; Jana; Jasmin; Javed; Jelena; Jiří; Joanna; Jorge; Jovana; Juhani
Jürgen; Kaito; Kamala; Karim; Katarzyna; Kateryna; Kaveh; Keira; Kerstin; Khadija; Kieran; Kirsi; Klaus; Kwame; Lakshmi; Lamine; Lasse; Latifa; Lorcan; Lotte
Luca; Ludmila; Lukas; Luljeta; Maarten; Maëlle; Magda; Magnus; Mahmoud; Mai; Malgorzata; Malik; Mamadou; Manon; Mariam; Marit; Marlene; Mateusz; Matthias; Maxime
Mbali; Meera; Mehdi; Merve; Mette; Milica; Minh; Mirjam; Mohammed; Monika; Moses; Nadia; Naoko; Nasrin; Nathalie; Neha; Ngozi; Niamh; Nikolai; Nikos
Nils; Nokuthula; Odile; Oksana; Olaf; Oluwaseun; Omer; Orla; Padma; Panagiotis; Parvati; Pavel; Pekka; Petr; Piotr; Preeti; Quentin; Radka; Rahel; Ravi
Reza; Rhys; Roisin; Roksana; Rolf; Roman; Romain; Rosalind; Ruben; Ryo; Saanvi; Sabine; Salma; Samira; Sandeep; Sanna; Saoirse; Satoshi; Selin; Seung-min
Shanice; Shira; Sigrid; Silje; Siobhan; Solveig; Somchai; Stanislav; Suleiman; Sunita; Svetlana; Taavi; Takumi; Tamar; Tarek; Tatiana; Tendai; Thandiwe; Thijs; Thomas
Tiago; Timo; Tove; Tuan; Tuulikki; Ulrike; Uma; Václav; Valérie; Vikram; Viktor; Vinh; Viola; Wanjiru; Wendy; Wiebke; Wojciech; Xavier; Xiaoming; Yann
Yara; Yasmin; Yevgenia; Yosef; Youssef; Yulia; Yuval; Zainab; Zahra; Zbigniew; Zdeněk; Zhen; Zuzana; Ximena; Itziar; Nerea; Iker; Aitana; Gael; Xiadani
""") + _invented(500, "guests of the world", (1, 2, 2, 3))
MORE_SURNAMES = SURNAMES + words("""
Abe; Adeyemi; Andersson; Andrade; Antonopoulos; Bakker; Baranowski; Barbieri; Becker; Bergström; Bogdanov; Bouchard; Campbell; Castro; Chukwu; Cohen; Conti; Dąbrowski
Diallo; Dimitrov; Dubois; Eriksson; Esposito; Farouk; Fernandes; Fontaine; Fraser; Gallagher; Girard; Gruber; Gupta; Haugen; Hoffmann; Horváth; Huang; Ito; Jankowski
Jovanović; Kamara; Kaya; Kovács; Krüger; Lambert; Lefebvre; Lindqvist; Łukasik; MacDonald; Mahfouz; Marchetti; Mbeki; Mitchell; Nakamura; Nagy; Nguyen; O'Connor
Oliveira; Öztürk; Papadopoulos; Pereira; Phillips; Radić; Rasmussen; Richter; Rousseau; Sánchez; Schneider; Shevchenko; Simmons; Sokolov; Stewart; Takahashi; Thompson
Tran; Van Dijk; Vasquez; Vidal; Vogel; Watanabe; Williams; Wójcik; Yamamoto; Yılmaz; Zanetti; Zhang; Zimmermann; Cooper; Bennett; Hughes; Russo; Fabre; Leroy; Nilsson
""") + _invented(300, "guests' surnames", (2, 2, 3, 3))
TOWNS = CITIES * 2 + words("""
Aarhus; Aberdeen; Abiyán; Abu Dabi; Accra; Adelaida; Adís Abeba; Agadir; Alejandría; Almatý; Ammán; Amiens; Ankara; Annecy; Antananarivo; Argel; Astaná; Atlanta; Auckland; Aviñón
Bakú; Baltimore; Bamako; Bangalore; Bari; Basilea; Batumi; Bergen; Berna; Biarritz; Birmingham; Bolzano; Bonn; Braga; Bratislava; Bremen; Brest; Brisbane; Brno; Brujas
Busan; Calcuta; Calgary; Cambridge; Canberra; Catania; Chengdu; Chennai; Cincinnati; Ciudad del Cabo; Cleveland; Coímbra; Colombo; Constanza; Cork; Cluj; Curitiba; Damasco; Dar es Salaam; Debrecen
Delft; Derby; Detroit; Dijon; Doha; Dresde; Dubái; Dubrovnik; Duisburgo; Durban; Düsseldorf; Eindhoven; Ereván; Erfurt; Esmirna; Espoo; Estrasburgo; Évora; Exeter; Faro
Fez; Filadelfia; Fortaleza; Fukuoka; Galway; Gante; Gdansk; Génova; Gotemburgo; Graz; Grenoble; Groninga; Haarlem; Haifa; Halifax; Hanói; Hannover; Harare; Heidelberg; Hiroshima
Honolulu; Innsbruck; Inverness; Isfahán; Islamabad; Jaipur; Járkov; Jartum; Katmandú; Katowice; Kingston; Kigali; Klagenfurt; Kobe; Kosice; Kuala Lumpur; Kumasi; La Haya; Lahore; Lausana
Le Havre; Lieja; Lille; Limerick; Limoges; Linköping; Linz; Liubliana; Liverpool; Lodz; Luanda; Lublin; Lugano; Luxemburgo; Lviv; Macao; Malmö; Maputo; Marrakech; Memphis
Metz; Milwaukee; Minneapolis; Minsk; Módena; Mombasa; Montpellier; Montreux; Nagoya; Nairobi; Nancy; Nantes; Newcastle; Niza; Norwich; Nottingham; Nuremberg; Odesa; Odense; Orán
Orlando; Ostrava; Ottawa; Oxford; Padua; Palermo; Parma; Patras; Perth; Perugia; Phoenix; Pilsen; Pisa; Pittsburgh; Plovdiv; Plymouth; Poitiers; Portsmouth; Poznan; Quebec
Recife; Reikiavik; Rennes; Riga; Rouen; Saint-Denis; Salónica; Salzburgo; Samarcanda; San Diego; San Petersburgo; Sapporo; Sarajevo; Sheffield; Shenzhen; Siena; Singapur; Skopie; Split; Stavanger
Stuttgart; Szeged; Taipéi; Tallin; Tampere; Tánger; Tartu; Tashkent; Tesalónica; Tiflis; Tirana; Trento; Trieste; Tromsø; Trondheim; Turku; Ulán Bator; Uppsala; Utrecht; Verona
Vilna; Vladivostok; Winnipeg; Wroclaw; Wuhan; Yakarta; Yokohama; York; Zadar; Austin; Nashville; Nueva Orleans; Salt Lake City; Albuquerque; Tucson; Kansas City; Bellinzona; Ribe; Ålesund; Oulu
""") + SPANISH_CITIES + _invented(350, "towns of the world", (2, 2, 3))
LANDS = COUNTRIES * 2 + pairs("""
Afganistán = afgano = afgana
Albania = albanés = albanesa
Angola = angoleño = angoleña
Arabia Saudí = saudí = saudí
Argentina = argentino = argentina
Armenia = armenio = armenia
Azerbaiyán = azerbaiyano = azerbaiyana
Bangladés = bangladesí = bangladesí
Bielorrusia = bielorruso = bielorrusa
Bolivia = boliviano = boliviana
Bosnia = bosnio = bosnia
Botsuana = botsuano = botsuana
Burkina Faso = burkinés = burkinesa
Cabo Verde = caboverdiano = caboverdiana
Camboya = camboyano = camboyana
Camerún = camerunés = camerunesa
Chile = chileno = chilena
Chipre = chipriota = chipriota
Costa de Marfil = marfileño = marfileña
Emiratos Árabes = emiratí = emiratí
Eslovenia = esloveno = eslovena
Estonia = estonio = estonia
Etiopía = etíope = etíope
Fiyi = fiyiano = fiyiana
Gales = galés = galesa
Gambia = gambiano = gambiana
Georgia = georgiano = georgiana
Ghana = ghanés = ghanesa
Guinea = guineano = guineana
Haití = haitiano = haitiana
Indonesia = indonesio = indonesia
Irak = iraquí = iraquí
Jamaica = jamaicano = jamaicana
Jordania = jordano = jordana
Kazajistán = kazajo = kazaja
Kenia = keniano = keniana
Kosovo = kosovar = kosovar
Kuwait = kuwaití = kuwaití
Laos = laosiano = laosiana
Letonia = letón = letona
Libia = libio = libia
Lituania = lituano = lituana
Luxemburgo = luxemburgués = luxemburguesa
Macedonia = macedonio = macedonia
Madagascar = malgache = malgache
Malasia = malasio = malasia
Malí = maliense = maliense
Malta = maltés = maltesa
Mauritania = mauritano = mauritana
Mauricio = mauriciano = mauriciana
Moldavia = moldavo = moldava
Mongolia = mongol = mongola
Montenegro = montenegrino = montenegrina
Mozambique = mozambiqueño = mozambiqueña
Namibia = namibio = namibia
Nepal = nepalí = nepalí
Pakistán = pakistaní = pakistaní
Palestina = palestino = palestina
Perú = peruano = peruana
Ruanda = ruandés = ruandesa
Singapur = singapurense = singapurense
Siria = sirio = siria
Sri Lanka = cingalés = cingalesa
Sudáfrica = sudafricano = sudafricana
Sudán = sudanés = sudanesa
Tanzania = tanzano = tanzana
Taiwán = taiwanés = taiwanesa
Togo = togolés = togolesa
Uganda = ugandés = ugandesa
Uzbekistán = uzbeko = uzbeka
Venezuela = venezolano = venezolana
Yemen = yemení = yemení
Zambia = zambiano = zambiana
Zimbabue = zimbabuense = zimbabuense
""", "pais", "m", "f")
