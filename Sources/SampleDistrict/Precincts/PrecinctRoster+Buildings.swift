extension PrecinctRoster {
    /// The thirty-four buildings, all invented: id, what it is, where it stands, its sheets, what fills their gaps.
    static let buildings = """
        b01 | №1 орта мектеп (үлгі)            | Көлжаға кенті, Бірлік алаңы, 3            | Partly.entrance Partly.walk | shared=2 age=64 slope=7.6% rails=2 places=1
        b02 | Шеберлер мектебі (үлгі)          | Көлжаға кенті, Қайықшы көшесі, 18         | Sound.building              | age=26 slope=6.8% year=2014
        b03 | Ескі темекі қоймасы клубы (үлгі) | Көлжаға кенті, Қойма көшесі, 7            | Declared.building           | kind=cultureHouse
        b04 | Теміржолшылар клубы (үлгі)       | Көлжаға кенті, Бекет көшесі, 2            | Faulty.steps                | steps=4
        b05 | №2 орта мектеп (үлгі)            | Көлжаға кенті, Мұнара көшесі, 25          | Partly.phone                | door=905mm corridor=1830mm
        b06 | Емхана (үлгі)                    | Көлжаға кенті, Шипагер көшесі, 11         | Sound.building              | age=18 kind=clinic slope=5.9% door=1010mm year=2018
        b07 | Ауыл мектебі (үлгі)              | Аққұмсай ауылы, Шағыл көшесі, 5           | Declared.hearsay            | age=420
        b08 | Ауыл клубы (үлгі)                | Көкжиде ауылы, Жиделі көшесі, 9           | Declared.building           | kind=cultureHouse slope=7%
        b09 | №3 мектеп-лицей (үлгі)           | Көлжаға кенті, Аспан көшесі, 40           | Partly.walk                 | shared=2 places=1 age=52
        b10 | Ауыл мектебі (үлгі)              | Қамыстыкөл ауылы, Мектеп көшесі, 1        | Partly.entrance             | slope=8.6% rise=510mm
        b11 | Дәрігерлік амбулатория (үлгі)    | Сексеуілді ауылы, Отын көшесі, 14         | Faulty.steps                | steps=3
        b12 | Мәдениет үйі (үлгі)              | Бозқұмдақ ауылы, Алаң көшесі, 2           | Sound.building              | age=27 kind=cultureHouse slope=7.9% ramp=960mm
        b13 | Ауыл мектебі (үлгі)              | Шағырлытау ауылы, Бұлақ көшесі, 6         | Declared.building           | door=920mm
        b14 | №4 орта мектеп (үлгі)            | Көлжаға кенті, Желкен көшесі, 31          | Sound.building              | shared=2 age=22 slope=7.1% bay=3300mm
        b15 | Ауыл мектебі (үлгі)              | Теңізкөлше ауылы, Айлақ көшесі, 3         | Partly.phone                | slope=6% door=880mm
        b16 | Кітапхана (үлгі)                 | Көлжаға кенті, Қалам көшесі, 8            | Partly.walk                 | places=1 age=44
        b17 | Ауыл клубы (үлгі)                | Жусандысай ауылы, Дала көшесі, 12         | Declared.hearsay            | kind=cultureHouse
        b18 | Ауыл мектебі (үлгі)              | Тоғайлыкөл ауылы, Тал көшесі, 4           | Sound.building              | age=29 corridor=1620mm twoWay=false lower=705mm
        b19 | Ауыл мектебі (үлгі)              | Құланжарған ауылы, Орталық көшесі, 7      | Partly.entrance Partly.walk | age=58 slope=7.4% steps=0 places=1
        b20 | Балалар шығармашылық үйі (үлгі)  | Көлжаға кенті, Бояу көшесі, 16            | Partly.entrance             | surface=rails ramp=0.7m
        b21 | №5 орта мектеп (үлгі)            | Көлжаға кенті, Кеме көшесі, 22            | Partly.phone                | inner=880mm path=1700mm
        b22 | Ауыл мектебі (үлгі)              | Ақшағала ауылы, Балықшы көшесі, 10        | Declared.building           | slope=10%
        b23 | Ауыл клубы (үлгі)                | Мойнаққұм ауылы, Барқын көшесі, 1         | Faulty.ramp                 | slope=16.5%
        b24 | Ауыл мектебі (үлгі)              | Жаңақоныс ауылы, Той көшесі, 2            | Partly.phone                | slope=7% threshold=13mm
        b25 | Ауыл мектебі (үлгі)              | Бесқұдықсай ауылы, Тұлпар көшесі, 15      | Story.building              |
        b26 | Спорт кешені (үлгі)              | Көлжаға кенті, Аламан көшесі, 9           | Partly.walk                 | kind=sportsHall places=1 age=35
        b27 | Фельдшерлік пункт (үлгі)         | Құмбұлақсай ауылы, Самал көшесі, 3        | Declared.hearsay            | kind=clinic age=455
        b28 | Мәдениет сарайы (үлгі)           | Көлжаға кенті, Бірлік алаңы, 8            | Declared.building           | shared=2 kind=cultureHouse
        b29 | Ауыл мектебі (үлгі)              | Таскешу ауылы, Өткел көшесі, 5            | Declared.building           | slope=6.5%
        b30 | Колледж (үлгі)                   | Көлжаға кенті, Ұста көшесі, 27            | Sound.building              | age=12 slope=7.7% landing=2250mm year=2021
        b31 | Ауыл мектебі (үлгі)              | Еспелікөл ауылы, Ақжол көшесі, 8          | Partly.walk                 | age=49 tactile=inside
        b32 | Ауыл мектебі (үлгі)              | Үшқайыңды ауылы, Қыр көшесі, 4            | Partly.walk Faulty.path     | places=1
        b33 | Ауыл клубы (үлгі)                | Сарыжыңғыл ауылы, Көпір көшесі, 6         | Declared.building           | kind=cultureHouse
        b34 | Ауыл мектебі (үлгі)              | Қоғалыкөл ауылы, Арық көшесі, 13          | Declared.hearsay            | age=500
        """
}
