import type { OfficeGuide, SameShape } from './guidePage.ts';

/** For those who put the product on a server and look after the machines it runs on. */
export const itDepartmentDa = {
  title: 'Til it-afdelingen',
  purpose: 'Forløb er filer på en webserver. Alt, der skrives, bliver på medarbejderens maskine.',
  parts: [
    {
      title: 'I drift',
      points: [
        'Byg med Node 20.19 eller nyere: npm ci og npm run build. Læg mappen dist på en webserver.',
        'Giv Forløb en adresse for sig selv, kun med https. Andre sider på samme adresse kunne læse lageret.',
        'Skift ikke adressen senere. Lageret hører til den.',
        'Send de headers, der står i docs/it-afdelingen.md. Færdige filer til IIS, nginx og andre ligger i docs/hosting.',
        'Listen over alt, programmet er bygget af (SBOM), ligger i docs/sbom.cdx.json.',
        'Filer under /a/ må gemmes længe i browseren. Alt andet hentes på ny hver gang (no-cache).',
        'Der skal ingen database til. Serveren får intet at vide om borgere.',
      ],
    },
    {
      title: 'Net',
      points: [
        'Siden taler kun med sin egen adresse. Intet hentes andre steder fra.',
        'Efter det første besøg virker den uden net.',
        'Sæt ikke noget ind i siden undervejs, for eksempel i en proxy. Sidens regler afviser det.',
      ],
    },
    {
      title: 'Browseren',
      points: [
        'Brug Edge, Chrome eller Chromium, version 137 eller nyere. De ældre mangler den underskrift, siden bruger (Ed25519). Alt er prøvet i Chromium på Linux.',
        'Siden bruger WebAssembly, IndexedDB og filer i browserens eget rum (OPFS). Er det slået fra, kan ingen låse op. Uden service worker virker den ikke uden net.',
        'Tillad, at filer hentes ned. Ellers kan ingen gemme en sikkerhedskopi.',
        'Udvidelser, oversættelse og Copilot kan læse det, der står på skærmen. Slå dem fra på adressen.',
        'Windows kan gemme det, der bliver kopieret, og dele det med andre maskiner. Slå historik og deling fra.',
      ],
    },
    {
      title: 'Politikker, der sletter lageret',
      points: [
        'Disse politikker må ikke ramme adressen:',
        'ClearBrowsingDataOnExit (Edge), ClearBrowsingDataOnExitList (Chrome)',
        'ForceEphemeralProfiles',
        'CookiesSessionOnlyForUrls, CookiesBlockedForUrls',
        'DefaultCookiesSetting: 2, 4',
        'InPrivateModeAvailability, IncognitoModeAvailability: 2',
        'BrowsingDataLifetime med cookies_and_other_site_data',
        'Det samme gælder brugerens eget valg om at slette data, når browseren lukkes, og programmer, der rydder op i browseren.',
        'Siden beder browseren om ikke at rydde lageret. Svaret står under »Hvor det ligger« i »Indstillinger«.',
      ],
    },
    {
      title: 'Virtuelle og delte maskiner',
      points: [
        'Lageret ligger i browserens lokale profil. En roaming-profil tager det ikke med.',
        'En virtuel maskine, der bliver nulstillet, mister alt. Brug en profil, der bliver bevaret.',
        'Er en del af lageret væk, siger låseskærmen det. Er hele profilen væk, ligner det en ny start. Så hjælper kun en kopi.',
        'Giv hver medarbejder sin egen bruger i Windows. Initialer og vagtnumre kan ses uden at låse op.',
      ],
    },
    {
      title: 'Sikkerhedskopi og nøgler',
      points: [
        'Medarbejderen gemmer selv kopien som en låst fil. Det sker ikke af sig selv.',
        'Alt bliver gemt to gange på maskinen. Smider browseren sin database væk, bliver den lavet igen. En tabt maskine hjælper det ikke på: Gem en kopi hver dag.',
        'Vis dem en mappe med få adgange, som I selv tager kopi af.',
        'Ingen kan nulstille en adgangssætning. Nøglen på papir er den anden vej ind.',
        'Kopien er en fil i formatet age. Den åbnes med nøglen: age -d -i nøgle.txt kopi.age.',
        'Disken skal selv være krypteret. Programmet låser filer, ikke hukommelse, sidefil og gamle rester på disken.',
      ],
    },
    {
      title: 'Adgangsnøgler (passkeys)',
      points: [
        'En medarbejder kan selv lave en adgangsnøgle ved siden af adgangssætningen. Den hører til adressen og virker kun dér.',
        'Adressen står i maskinens liste over adgangsnøgler. Vælg en adresse, der ikke siger, hvad Forløb bruges til.',
        'Den kræver WebAuthn med udvidelsen prf. Det har mange sikkerhedsnøgler (FIDO2) og nyere udgaver af Windows Hello. Ellers siger siden, at den ikke kan bruges.',
        'Lad ikke arbejdets adgangsnøgler blive kopieret til private konti.',
        'Er en maskine eller en sikkerhedsnøgle væk, fjerner medarbejderen nøglen i »Indstillinger« på den maskine, hvor den åbner. En gammel kopi åbner den stadig. Slet gamle kopier.',
      ],
    },
    {
      title: 'Ny udgave',
      points: [
        'Byg den nye udgave, og læg hele dist på samme adresse.',
        'Medarbejderen får besked på forsiden. Den tages i brug ved lås, så ingen mister noget.',
        'Gå ikke tilbage til en ældre udgave. Den rører ikke det, en nyere har gemt.',
      ],
    },
    {
      title: 'Når en maskine skal videre',
      points: [
        'Brug »Slet alt på denne maskine« i »Indstillinger«. Siden siger, hvad browseren ikke kunne love.',
      ],
    },
  ],
} as const satisfies OfficeGuide;
export type ItDepartmentText = SameShape<typeof itDepartmentDa>;
