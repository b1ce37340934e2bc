/// The commented `project.yaml` that the command init writes.
///
/// Everything in it is invented, and it loads without a single diagnostic, so that the first report
/// can be drawn before anything is changed.
let starterProject = """
  # yaml-language-server: $schema=project.schema.json
  #
  # Det här är projektets alla uppgifter, samlade på ett ställe. Exemplet är påhittat men fungerar:
  # rita gärna en rapport först, och byt sedan ut uppgifterna en efter en.
  #
  # Så skriver du:
  #   - Allt efter tecknet # är en förklaring till dig och läses inte.
  #   - Före kolonet står en nyckel, efter kolonet ditt värde. Ändra värdet, aldrig nyckeln.
  #   - Indragen i början av raderna betyder något. Använd blanksteg, aldrig tabb.
  #   - Belopp är hela kronor: 18000 eller 18 000. Andelar: 75 %. Datum: 2025-01-31.
  #   - Innehåller en text ett kolon följt av blanksteg, eller # efter blanksteg, sätt den inom
  #     citattecken: "Etapp 2: genomförande".
  #   - Lång text: skriv | efter kolonet och texten på raderna under, indragen. Tomrad ger nytt
  #     stycke.
  #   - Rader märkta (frivillig) kan tas bort.

  id: exempel                      # kort namn för filnamn: a-z, 0-9 och bindestreck
  ownReference: EX 1/2025          # ert eget ärendenummer (frivillig)

  # ----------------------------------------------------------------------------------------------
  # Ansökan, med samma ord som skickades till Vinnova
  # ----------------------------------------------------------------------------------------------
  application:
    title:                         # högst 100 tecken per språk
      sv: Exempelprojekt om delade arbetsplatser
      en: Example project on shared workplaces
    summary:
      sv: |
        Projektet prövar hur medarbetare från flera organisationer kan dela arbetsplatser.
      en: |
        The project tests how employees of several organisations can share workplaces.
    goal: Minst tre organisationer delar arbetsplatser när projektet är slut.
    genderPerspective:
      relevant: ja                 # ja eller nej
      motivation: Arbetsplatsens utformning påverkar kvinnor och män olika.
    confidential: nej              # sekretess: skadar det någon om uppgifterna offentliggörs?
    period: {from: 2025-01-01, to: 2026-06-30}
    classification:                # högst tre av varje, viktigaste först: kod, blanksteg, namn
      needAreas: [15 Arbetsorganisation och ledning]
      researchAreas: [5.6.02 Studier av offentlig förvaltning]
      productAreas: [84.11 Tjänster avseende övergripande offentlig förvaltning]
    signatory:                     # den som får rapporten för underskrift
      name: Kim Exempel
      email: kim.exempel@example.org
      role: firmatecknare          # firmatecknare eller prefekt
    projectLeader:
      name: Robin Exempel
      email: robin.exempel@example.org
    accountHolder: {name: Robin Exempel, email: robin.exempel@example.org}
    questions:                     # utlysningens egna frågor, med era svar (frivillig)
      - letter: a
        question: Vilka kostnader ingår i budgeten?
        answer: Lön till projektledare, resor och påslag för indirekta kostnader.
    attachments:                   # bilagor till ansökan (frivillig)
      - {title: Blankett försumbart stöd, mandatory: nej, included: nej}
    filledInBy: {name: Robin Exempel, email: robin.exempel@example.org}

  # ----------------------------------------------------------------------------------------------
  # Utlysningen
  # ----------------------------------------------------------------------------------------------
  call:
    title: Exempelutlysning
    # Kostnadsslag som utlysningen betalar; ta bort raden om alla fem är tillåtna:
    # personnel (personal), equipment (utrustning, mark, byggnader), consultants (konsulter,
    # licenser), otherDirect (övriga direkta, resor), indirect (indirekta)
    allowedCategories: [personnel, otherDirect, indirect]
    limits:                        # gränser som utlysning eller beslut anger (frivillig)
      indirectCosts: 30 %          # indirekta kostnader, högst denna andel av personalkostnaden
      # hourlyCost: 800            # personalkostnad per timme i genomsnitt, högst
      budgetDeviation: 20 %        # er egen gräns: större avvikelse från budgeten pekas ut

  # ----------------------------------------------------------------------------------------------
  # Projektparterna; den första är koordinator. Fler parter: börja om med ett nytt streck.
  # ----------------------------------------------------------------------------------------------
  parties:
    - id: regionen                 # kort namn som beslut, utbetalningar och bokföring hänvisar till
      name: Exempelregionen
      organisationNumber: 232999-9995
      workplace: Regionkontoret    # arbetsställe (frivillig)
      address: {street: Exempelgatan 1, postcode: 831 50, city: ÖSTERSUND}     # (frivillig)
      telephone: 08-465 004 00     # (frivillig)
      budget:                      # ett belopp per kalenderår; sist summan, som kontrolleras
        years:           [2025, 2026, sum]
        personnel:       [200 000, 100 000, 300 000]
        otherDirect:     [30 000, 10 000, 40 000]
        indirect:        [40 000, 20 000, 60 000]
        totalCosts:      [270 000, 130 000, 400 000]
        grant:           [202 500, 97 500, 300 000]      # bidrag från Vinnova
        otherFinanciers: [0, 0, 0]
        own:             [67 500, 32 500, 100 000]       # egen finansiering
        totalFinancing:  [270 000, 130 000, 400 000]
        intensity: 75,0 %          # beräknad stödnivå, kontrolleras (frivillig)
      chart: region-bas            # kontoplan: bas, kommun-bas, region-bas eller state
      # Egna regler för konton; de gäller före kontoplanens. Kostnadsslag som ovan, eller
      # notEligible (ej stödberättigad), financing (intäkt), balance (balanskonto), undecided.
      accounts:
        - {accounts: 5610-5619, treatment: otherDirect, reason: Resor i projektet}
        # Bara rader med vissa koder i en dimension, till exempel ett kostnadsställe (dimension 1):
        # - {accounts: 5610, where: {dimension: 1, codes: ["1200"]}, treatment: notEligible}
      # Indirekta kostnader: booked (så som de är bokförda) eller en andel av personalkostnaden.
      indirectCosts: {share: 20 %}
      hours: {2025-01: 40, 2025-02: 40, 2025-03: 42.5}   # arbetade timmar per månad (frivillig)
      # I stället för hours: tidredovisning som CSV med anställningsnummer, månad, projekt och timmar,
      # och hur många timmar en heltid är, om den ska jämföras med arbetstiden i alla projekt.
      # timesheets:
      #   - {file: hours/2025.csv, project: "4711"}
      # fullTimeHours: {2025-01: 168, 2025-02: 160, 2025-03: 168}
      # Pengar som andra finansiärer har betalat till projektet (frivillig):
      # otherFinancing:
      #   - {date: 2025-05-01, amount: 10 000}
      ledgers:                     # bokföringsfiler i den här mappen, en för varje räkenskapsår
        - file: ledger/2025.csv
          completeThrough: 2025-12-31   # bokfört till och med denna dag
          # En SIE-fil innehåller hela organisationen och behöver projektets kod, inom citattecken:
          # - {file: ledger/2025.se, project: "4711"}
          # En CSV-fil får heta vad den vill i kolumnerna; `check` visar vad som kändes igen, och
          # det som inte gjorde det namnges så här:
          # - {file: ledger/2025.csv, columns: {project: Aktivitet, dimensions: {20: Verksamhet}}}

  # ----------------------------------------------------------------------------------------------
  # Vinnovas beslut. Ta bort allt härifrån och nedåt om beslutet inte har kommit än.
  # ----------------------------------------------------------------------------------------------
  decision:
    registrationNumber: 2024-01234      # diarienummer
    date: 2024-12-10
    terms: 2024                         # utgåva av Allmänna villkor för bidrag
    awards:                             # beviljat bidrag, en rad per bidragsmottagare
      - party: regionen
        maximumGrant: 300 000           # maxbelopp
        maximumIntensity: 75 %          # max stödnivå
        basis: notStateAid              # stödgrund: notStateAid (inte statsstöd), deMinimis, ...
    paymentPlan:                        # utbetalningsplan (frivillig)
      - {date: 2025-01-15, amount: 150 000}
      - {date: 2026-01-15, amount: 100 000}
      - {date: 2026-09-15, amount: 50 000, afterFinalReport: ja}
    # limits: {indirectCosts: 25 %}     # särskilda villkor, går före utlysningens gränser
    reports:                            # interim = lägesrapport, final = slutrapport
      - {kind: interim, number: 1, from: 2025-01-01, to: 2025-12-31, due: 2026-01-31}
      - {kind: final, from: 2025-01-01, to: 2026-06-30, due: 2026-08-31}

  # Vad varje bidragsmottagare verkligen har fått från Vinnova
  payments:
    - {party: regionen, date: 2025-01-20, amount: 150 000}

  # Projektledarens kommentar till varje rapport
  comments:
    - report: interim 1                 # interim 1, interim 2, ... eller final
      text: |
        Arbetet följer planen. Tre organisationer har visat intresse.

        Resorna blev färre än väntat, eftersom flera möten hölls på distans.

  """

/// The bookkeeping that goes with ``starterProject``.
let starterLedger = """
  Bokföringsdatum;Ver;Konto;Kontonamn;Belopp;Text
  2025-01-31;A 12;4011;Löner;12 500,00;Lön januari
  2025-01-31;A 12;4511;Sociala avgifter;3 927,50;Sociala avgifter januari
  2025-02-28;A 47;4011;Löner;12 500,00;Lön februari
  2025-02-28;A 47;4511;Sociala avgifter;3 927,50;Sociala avgifter februari
  2025-03-14;B 103;5611;Resor;1 845,00;Tåg till möte
  2025-03-31;A 81;4011;Löner;13 100,00;Lön mars
  2025-03-31;A 81;4511;Sociala avgifter;4 116,02;Sociala avgifter mars

  """
