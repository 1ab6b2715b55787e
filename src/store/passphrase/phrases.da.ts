/** Sayings, first lines and stock phrases many people know by heart. Long, and yet among the first that are tried. */
const list = `
der er et yndigt land
borte er godt men hjemme er bedst
en fugl i hånden er bedre end ti på taget
morgenstund har guld i mund
mange bække små gør en stor å
den der ler sidst ler bedst
lige børn leger bedst
ingen roser uden torne
når enden er god er alting godt
æblet falder ikke langt fra stammen
man skal ikke sælge skindet før bjørnen er skudt
man skal ikke skue hunden på hårene
mester jakob sover du
jeg er så glad for min cykel
højt fra træets grønne top
nu er det jul igen
et barn er født i betlehem
se den lille kattekilling
lille peter edderkop
tre små kinesere på højbro plads
i skoven skulle være gilde
den lille frække frederik
mariehønen evigglad
fred hviler over land og by
i østen stiger solen op
dejlig er jorden
solen er så rød mor
det var en lørdag aften
vi elsker vort land
i danmark er jeg født
kong christian stod ved højen mast
i dag er det oles fødselsdag
tillykke med fødselsdagen
det er dejligt at være dansk
rødgrød med fløde
at være eller ikke at være
jeg elsker dig
jeg elsker mine børn
jeg hader mit arbejde
min hund hedder
mit hemmelige kodeord
dette er mit kodeord
det er en hemmelighed
goddag mand økseskaft
hej med dig
god morgen danmark
kodeord til vault
kodeord til forløb
sommer og sol
vinter forår sommer efterår
en to tre fire fem seks
mandag tirsdag onsdag torsdag fredag
januar februar marts april maj juni
der var engang
og de levede lykkeligt til deres dages ende
den grimme ælling
kejserens nye klæder
prinsessen på ærten
den lille havfrue
den standhaftige tinsoldat
klods hans
the quick brown fox jumps over the lazy dog
to be or not to be
correct horse battery staple
let me in please
i love you so much
may the force be with you
once upon a time
mary had a little lamb
twinkle twinkle little star
happy birthday to you
`;

/** Lower-case, words with a single blank between them. */
export const phrases: readonly string[] = list.trim().split('\n');
