/**
 * The words passphrases are offered from: plain Danish, four to nine letters, none an ending or one letter away
 * from another, so that a slip of the pen or the ear does not make a different passphrase.
 * Written for this product, under its own licence; taken from no other list.
 */
const list = `
abonnent abrikos adfærd adgang adresse afgrøde aftale aften aftensang aftensmad agern agurk akacie akademi akrobat aktie aktør
akvarel akvarium albue alder aldrig alene alfabet alge alkove allerede alliance almanak almen alpehue alsang altan alvor
ambassade ambition ambolt amulet analyse ananas anden anelse anemone ankomst anlæg anmelder annonce anorak ansigt anslag
anstalt antal antenne antik antilope aperitif apotek apparat appelsin appetit applaus april arbejde areal arena arkade
arkitekt arkiv armbånd aroma artig artiskok arving asfalt asken askepot asparges asters astronaut astronom atelier atlas atlet
atmosfære attest aubergine august auktion aurora autobus automat avanceret avis avler avocado bacon badekar baderum badminton
bagage bagel bageri bagerste baggrund baghave bagside bagværk bakke bakspejl balalajka balance balje balkon ballade ballet
balsam bambus banan bandage banegård banjo banker barfodet barndom barnebarn barnevogn barok basar basilikum basis bassin
basun batteri bavian bedste begejstre begonia begynde behov bekymring bellis belysning beløb belønning beretning berømt besked
bestand bestemt bestik bestyrer besætning besøg betaling beundre bevis bevægelse bibliotek bieffekt bifald bilag bilfærge
bilist billard billede binders bingo biograf biolog birkes birketræ bisonokse bivoks bjerg bjergsø bjergtop bjæffe bjørn blad
blanding blomkål blomme blomster blomstre bluse blyant blåbær blåhval blåklokke blåmejse blæk blødgøre bogbinder bogbus
bogfinke bogholder boghvede bogmærke bogorm bogreol bogstav bolche boldbane bolig boligblok bonde boomerang bordkort bordplade
botanik bouillon boulevard bowling brandmand brasen bratsch bredde bregne bremse brevdue brevkasse brevpapir brillant briller
brise brisling brobygger broccoli broder brohoved brombær bronze brosten brugtvogn brunkage brunlig brusebad brusende brygge
bryggers brynje brændeovn brændsel brætspil brønd budding budskab buegang bugserbåd bugtning buket bukser bulldog bundfald
bundgarn bundt burger buskads buskmand busrejse busstop butik bydel byfest bygmester bygning bymidte byport byråd bytte
bådebro bådfart båre bækken bælte bændel bænk bærbar bæver bævre bøger bøgeskov bølge bønne børnehave børste cafe camping
caravan cembalo cement center ceremoni chance charme charter chauffør check chef chips chokolade cider cikade cirkel cirkus
citat citron citrus civil collie computer creme croissant curling cykel cykelsti cylinder dagbog daggry dagpleje dagslys
dagsorden dagtilbud dambrug damper dampskib dannebrog dansegulv dansemus databank dato datter debat december defekt definere
dejlig delfin delikat deltager delvis demokrati deponere design dessert detalje detektiv diagonal dialekt dialog diamant
digital digter dilemma dinosaur diplom dirigent disk diskos diskotek diskret distrikt division diæt djærv dobbelt dokke doktor
dokument domino domkirke dompap donkraft dosis drage dragkiste drama drejebog drengekor dresscode drivhus dronning druesaft
dråbe duft dukkehus dunet dunhammer dunjakke dybde dykker dynamo dyne dyrehave dyrepark dyrlæge dyrskue dåse dæmning dørmåtte
edderfugl eddike efeu effekt efternavn efterret efterår egenart egetræ egne ejendom ejer ejerskab ekko ekspert ekspres ekstra
elastik elefant elektrisk elektron element elev elevator elfenben elhegn elmetræ elskelig emalje emballage enebær energi
energisk eneste engang engel englekor enighed ensemble ensfarvet enstemmig entre entusiast enzym epoke epos erfaring erhverv
espresso essay estragon etage etikette eventyr fabel fabrik facade facit fagot fakkel fakta faktura falke falkoner familie
fanfare fangeleg fantasi farfar farmor fartøj farve fasan fastelavn fastland fastlægge fatning fatte favorit februar fedtfri
fejekost fejre feltråb femkant ferie ferieby ferieplan fersken fest fidus figen figur fiks fiktion filet film filmklub filosof
filter finale finger fingerbøl finke finurlig firben firkant firma fiskeben fiskenet fiskeri fjeder fjeld fjerde fjernsyn
fjerpenne fjord fladbrød flade flagstang flakke flamingo flere flettet flise flitsbue flod flonel flormelis flue flydebro
flygel flytning flyver flæsk flødeskum fløjdør fløjl fløjte fnug fodbold fodgænger fodnote fodspor fodtøj folder folkedans
folkelig folkesang fond fontæne forbi forbinde fordel foredrag forelsket forfatter forgæves forhave forhæng forkert forklæde
forkæle forløb formand formue forord forsker forslag forstand forsyning forsøg fortid fortov fortrolig forud forvandle forår
fotograf fredag fregat frekvens fremad fremtid freske frihed frimærke frisk frisør frit frivillig frodig frokost fromme front
frossen frugt frugtsaft fryser frøken fugl fuglefrø fuglerede fugtig fuldkorn fuldmåne fundament funktion fyldepen fyraften
fyrretræ fyrste fyrtårn fysik fælles fængende færdig færge fætter føjelig følelse gade gadedør galakse galleri galop gammel
gangbro ganske garage garanti garderobe gardin gartner gasblus gavekort gazelle gear gedde gedeost gelænder gemyt genbo
genbrug general generøs genial gennem genstand geografi geolog gerning gesims gevinst gevir geyser gips giraf gitter glans
glasskål glasur glemme gletsjer glide glimmer glitre globus glædelig glød gnist gobelin godnat golfbane gondol gospel gourmet
grad gradvis grafik grammatik granat grangren grantræ gratis grej griffel grillmad grime gris grotte grovbrød grovhed grund
gruppe gryde grydeske grænser græshoppe grævling grøft grøn grønkål grøntsag guava guitar guldfisk guldsmed guldur gulerod
gulv gulvtæppe gummi gurgle gylden gyldig gymnasium gynge gyngestol gysser gådefuld gågade gårdejer gårdhave gåsefedt gåsegang
gælle gæst gæstebog gæstfri gætteleg gøglere habit hagesmæk hale halmhus halsbånd halskæde halvkugle halvmåne halvø hamburger
hamster handel handle handout handske harmoni harpe harpiks hasselnød hastværk hatteæske havblik havbund havefest havfrue havn
havneby havre havregryn havtaske havudsigt heftig hejsa hejsning helhed helligdag hensyn herregård hestehale hestehov hestesko
hestevogn hilsen himmel himmelsk hindbær hindring hinkesten historie hitte hjelm hjemad hjemland hjemmesko hjemve hjerne
hjertelig hjort hjul hjulspor hjælper hjælpsom hobby hofdame holdning holm honning hoppebold horisont hornfisk hotdog hotel
hovedby hoveddør hovmester huleboer humle hummer hurra husar husbåd husholder husk huslig husly husnummer hustag hvalpe
hvalros hvede hvedemel hvidkål hvidløg hvidtjørn hvile hvirvel hvisken hvælving hyacint hyben hydrant hyggelig hylde hyldebær
hymne hypotese hyppig håbefuld håndbog håndbold håndklæde håndsæbe håndtag hårbørste hårnål hæfte hæklenål hæmme hændelse
hænder hængebro hængekøje hængelås hæve høflig højde højhus højlys højskole højtaler højtid højtryk høne hønsehus høring
høstak høstfest høvding høvl ibenholt idealist identitet idræt idyl igle ildflue ildsted impuls indbygger inderlig indgang
indhold individ indkøb indpakke indre indskrift indspille industri influere ingefær ingen ingeniør initial insekt inspirere
institut intens interesse invitere irgrøn ironisk isbjørn isblok isbåd isfugl iskage iskrem isoleret isskab istap isterning
isvaffel isvinter ivrig jakkesæt januar jasmin jazz jeans jernalder jernbane jernport jetfly jolle jonglør jordbær jordnød
journal jovial jubel jubilæum jublende judo juleaften julegås julemand julesang juletræ juli jungle junior jury jævnlig kabale
kabine kaffe kaffebar kaffebord kagedåse kagemand kagerulle kajak kajplads kakao kaktus kaldenavn kalender kalk kalorie kamel
kamera kamgarn kamille kamin kammer kampagne kampesten kanal kandidat kandis kano kantine kantsten kaos kapacitet kapers
kapitel kappe kaptajn karakter karamel karaoke karat karikatur karneval karrusel karry karse kartoffel kartotek kasket
kastanje katalog katedral kattelem kavaler kaviar kegle keglespil kendskab keramik ketchup ketsjer kikkert kilde kildevand
kilometer kimono kinin kiosk kirketårn kirsebær kittel klang klargøre klarhed klarinet klasse klassisk klatre klaver klementin
klenodie klid klient klima klinik klippeø klister klitrose klodset klogskab klokke klokkeren klovn klub klump klæde knage
knallert knap knaphul knirke knitre knold knude knurhår knækbrød koala kobber kobolt kode kogebog kogekunst kogeplade koks
kolbe koldskål kolibri kollega kolonne komedie komet komfur komisk komma kommode kommune kompagni kompas komplet komponist
kompot koncert kondi konditor konfekt kongelig kongres konkret konsul kontakt kontor konvolut kopper koral kork kornmark
korrekt korsbånd kortspil kosmos kost kostald kostume kotelet kraft kranbil krav kreativ krebsdyr kreds kridhvid kringle
krokus kronblad krone kronhjort krukke krybbe krybdyr krydder krydsord krympe krystal kræmmer krølle kubik kuffert kuglepen
kuling kulisse kultur kulør kunst kunstner kupon kurer kursus kurv kurvestol kusine kutter kvadrat kvalitet kvarter kvidder
kvik kvist kvote kylling kystvej kåbe kænguru kærlig kærlighed kærne kærnemælk købmand kødbolle køkken køkkenur køleskab kølig
kørekort køreplan kørestol kørsel labyrint ladeport ladning lagkage lagune lakrids laks lama laminat lampe landevej landgang
landmand landsby landskab langrend lanterne lasagne lasso laurbær lavendel laveste lavvande legehus legeplads legering legesyg
legetøj leje lejlighed lektie lektion lektor leopard lerdue lerkrukke letmælk letsindig levende levere levetid leveår lift
ligevægt ligge lighed lilje lillebror limonade limpind limstift lineal linedans linoleum lirekasse lirke liste livlig livret
livsglæde lodde lodret lodsbåd loftrum lofts logbog logik lokale lokomotiv lommebog lotteri lotus loyal lucerne luftbro
lufthavn luftig luftpost lugte lukket luksus lund lunge lupin lydbog lydhør lygtepæl lykkelig lykønske lynhurtig lynlås lyrik
lysegrå lysegrøn lyserød lysestage lyskryds lysning lyssky lyst lytter låge låsesmed læber læderrem lædersofa lækage lækker
længsel lærebog lærling læsbar læsehest læsesal læspe løbehjul løbetur løfte løgsuppe løkke lørdag løve løvetand løvfrø løvsal
løvværk madkurv madpakke magasin magi magister magnet magnolia mahogni majestæt majroe majs majskolbe makrel malerisk maling
malkeko malstrøm mammut mandag mandarin manege mango maraton marcipan marengs margarine margerit mariehøne marinade maritim
marked markise markør marmelade marsk marsvin maske maskine massage mast matador matematik materiale matros mavedans medalje
medicin meditere medlem megafon meget mejeri melbolle meldug mellemmad melodi melodrama melon mening menneske menuet mester
metal meteor metode metro middag middel midnat midsommer midte mikrobe mikrofon mikroskop mild mildhed milepæl miljø milliard
million mimose mindes mineral minigolf minister minor minut mirakel mistelten mobil model modig modvind mole molekyle moment
momentum monokel monsun montør moppe morbær morfar morgen morgenmad morgenrød morgensol mormor morse mosaik moskito moskus
motion motiv motor motorvej motto mudder muffin muldvarp mulighed multebær mundharpe munter murmeldyr mursten museum musik
muskat muskel muslinger myggenet myldretid mynte myretue mysli mysterium måde mågeskrig måleenhed målmand målstreg måltid
måned månefase måneskin mælk mælkevej mængde mærkat mærkbar møbel mødested mødre møller mønster mønt mørkeblå mørtel nabo
naboerske naiv natbord natkjole natlampe nattergal natur navigere nedbør nederst nektar nellike netop netværk neutral niece
niende nikkel nitten niveau nord nordisk nordlys nordpol normal notat notere notesbog nougat november nuance nudel nutid
nuttet nybagt nyfalden nyhed nysgerrig nytår nærhed næring næse næsehorn nævne nøgle nøglehul nøglering nøjagtig nøjsom oase
objekt oboist ocean odder offentlig ofte oksehale oktav oktober oldemor oldtid olie oliven oliventræ olympisk omelet omfavne
omgang omhu omkreds område omslag omtale omvej onkel onsdag opal opdage opera operette opfinder opgave oplag oplevelse opråb
opskrift optimist optog orange ordbog orden ordklasse orgel orgelpibe origami original orke orkester orkide ornament ostehaps
ostemad overblik overflod overraske overskud oversætte overtøj ozon padde paddehat pagode palads palet palme palmeblad palæ
panda pandekage panel panorama panter pantomime papegøje papir papirklip papkasse paprika parabol parade paradis paraply
parfume parkering parket parlament parodi parti partitur passager passer pasta pastel pastoral paukist pause pavillon peber
pedal pekannød pelikan penalhus pendul penge pensel pensum perfekt periode perle perlekæde persienne persille person pianist
piccolo pigment piletræ pilgrim pille pilot pindsvin pingvin pioner pistacie pizza pjaske plakat planet planke plantage plask
plaster platan platform plejer pligt plov plovfure plukke plys plæne pløje poesi pointe pokal polaris polarræv politik polka
polstret pony popcorn poppel porcelæn porre portal portion portner portræt porøs positiv postbud postej posthus postkasse
postkort potpourri pragt praktisk pral praline prik primula princip prinsesse prisme privat probe proces produkt professor
profil program projekt promenade propel prosa protein proviant provins præcis præmie prøve publikum puddel pude pudsig pulje
puls pulver puma pumpe punkt punktum purløg puslespil pyjamas pynt pyramide påfugl påhit påske påskeæg pæon pølse pølsebrød
pølsevogn quiche quinoa quiz rabarber radar radio radise ragout raket raketfart ramme rangle ransel rapsmark rask raspe
realist rebus recept redaktør redegøre redekam redning referat refleks reform refræn regatta regel regerende region register
regn regnbue regnorm regnskab regnskov regnvejr rejse rejsende reklamer rektangel relief rende rengøring renlig rensdyr replik
reservat reservere resonans resultat revisor revy ribben ribs ridder ridebane ridehest rigdom ring ringbind risengrød rival
robot roman romantik rose rosenbed rosenblad rosenkål rosin rosmarin rotunde rotur rubin rugbrød rugmark rulle rumskib
rundkreds rundrejse rundtur rustning rutebil rutine rygsæk rytme rådhus rådyr råstof råvare række rævepels rødbede rødgrød
rødkål rødspætte røget rønnebær rørfløjte rørsanger rørsukker safari safir saft saftevand saga salami salat salg salon
saltbøsse saltkar saltvand samba samlet samling sammen samtale samvær sandal sandkage sandkasse sandslot sangbog sanger
sangfugl sans satellit sauna savanne savsmuld saxofon scene schæfer segl sejlads sejlbåd sejr sekret seksten sekund sekvens
seler selleri selskab semester seng sennep september serenade servere serviet seværdig sidegade sidste signal sigte sikker
silke silkeorm silo simpel simre sind sirene sirup situation sjal sjette sjov sjælden skab skabelon skakbræt skakspil skaldyr
skatkiste skema skeptisk skibakke skifer skiferie skilling skilt skiløb skinke skippe skitse skjorte skole skolegård skomager
skorsten skotøj skovbrug skovsø skovtur skramle skribent skridt skrin skrue skrædder skude skuespil skuffe skulder skulptur
skur skurvogn skygge skyline skynde skål skænk skærgård skævt skøjte skøn skønhed slalom slik slips slot sludder slåbrok slåen
slædetur slægtning sløjfe smag smaragd smedje smeltet smidig smuk smykke smådyr småkage smørklat snabel snebold snedker
snefnug snegle snemand sneplov snestorm snor snurretop snørebånd sodavand sofa sofapude sokkel solbad solbrille solbær
solcreme solhverv solid solist solsikke solskin solsort solstråle solur solvarme sommer sommerdag sonate sopran souvenir
sovepose spade spagat spaghetti spalte spand sparegris spartel speciale spejder spejl spejlæg spidskål spidsmus spil spinat
spiral spire spisestue splint splitte spolere sporhund sport sporvogn spraglet spring sprog sprød spurv spurvehøg spætte spøg
spøgefugl spørgsmål stabil stadion stafet staffeli stakit stald stammer stamtræ standard stande starter statue stavelse
stearin sted stemme stempel stenalder stenbider stenbro steppe stige stikprøve stilfuld stilhed stilk stillads stille stiplet
stjerne stof stokrose stolper stolthed stork strand strandtur strategi stregkode streng stribe strikke strimmel strop struds
strukket stråhat strålende stræde strøm strømpe studie stuegang stuehus stump styrke ståltråd stævne støjfri størrelse støtte
støvle støvsuger subjekt succes suite sukkerroe sukkerært sultan summe suppe suppeske surdej svale svamp svampetur svar sveske
svigermor svingdør svinge svinghjul svæver svømmehal svømmer sydfrugt sydlig sydpol syltetøj symaskine symbol symfoni symmetri
syngende synonym synål syren system såning sæbe sæbeboble sækkepibe sælskind sætning sødsuppe søfart søgræs søheste søjle sølv
sølvtøj søløve sømil søndag sørøver søskende søster søstjerne tablet taburet tagfat tagrende tagsten takkekort taktik talent
talerør tallerken tambur tand tandlæge tandpasta tanke tapet tavle taxa teater tebrev teglsten teglværk tegnebog tegnefilm
tegning teint tekande teknik tekop tekst telefon teleskop telt teltlejr teltpæl tema tempo tennis tenor teori termin terpe
terrasse terrier teske tidevand tidlig tidsrejse tiger tilbud tilfreds tillid time timeglas timian tinde tiptop tirsdag titel
tjeneste togskinne tolerant tolk tolvte tomat tomatsovs tombola tomrum tonefald toner topmøde torsk torve tosproget totem
trafikant trafiklys traktor trampolin trane transport trapez trappe tredive trekant triangel trikot trillebør trilogi triumf
trivsel trods trolddom troldtøj trolley trommer trompet tropisk tryghed trykluft tråd træhus trækfugl trækrone trækul trækvogn
trælast træner træsko træsnit træstub trætop trøffel trøje trøst tukan tulipan tunfisk tunnel turban turist turkis turnering
tusinde tvebak tvivler tvær tyfon tykkelse type typograf tyttebær tågehorn tålmod tællelys tændstik tæppe tærte tømme tømrer
tørklæde tørret tøvejr udbytte uddybe udenfor udflugt udflytter udforske udgiver udkant udland udlån udråb udsalg udsigt
udtryk udvikling uendelig ugeblad uldgarn uldsok uldtrøje uldtæppe umage undersøge ungdom uniform unik union univers urfjeder
urmager urskov urtehave urtete ustadig utopi vaffel vagabond vagtel valmue valnød vals valuta vanddråbe vandfald vandglas
vandkande vandmelon vandmølle vandpyt vandrer vandretur vandski vandtårn vandvej vanille vanskelig vante varehus varme varsom
vasketøj vegetar vejbump vejkryds vejrhane vejskilt vejviser veksle velkommen velkomst velour velvære vending ventesal
ventetid ventil veranda verbum verden vers version vestlig viadukt videnskab vifte vikar viking villa vinbjerg vindjakke
vindrue vindspejl vingummi vinkel vinter vinterdag violet violin vippe virkelig virtuos visdom vitamin vittig vogn vogte
voksdug vokse voksenhed vokslys volontør vove vovehals vrangside vrimle vugge vuggevise vurdere vågne væddeløb vægur vækkeur
vældigt vælling værdi værelse værksted vært værtinde væske vættelys vævestol yacht ydmyg ynde yndig yngst yoga yoghurt ytring
zebra zeppelin zigzag zinnia zoologi zoom åben åbning ådal åkande ålegræs ålekiste åndehul åremål årgang årlig årring årsdag
årskort årstid åsyn æble æblekage æblemost æbletræ ædel ædelsten ægge æggedeler ækvator ældgammel ændring ærespris ærter
æstetik ødegård ødeland øjeblik øjenbryn økologi økonomi økse ømhed ønske ørelap ørenring ørken ørred østlig øvelse
`;

/** In alphabetical order, each once. */
export const words: readonly string[] = list.trim().split(/\s+/);
