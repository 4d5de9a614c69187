// Words that show the purpose of a line, in the languages that the training texts are in.
//
// Each list is one bit of the result of `vocabulary.lists_of`. Words are in lower case. Phrases of
// languages without blanks between words are in phrases.h.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "input/text/words/word_table.h"

namespace offprint::text {

enum VocabularyList : std::uint32_t {
  sharing_words = 1U << 0,       // share, tweet, Facebook
  subscribing_words = 1U << 1,   // subscribe, newsletter, sign up
  legal_words = 1U << 2,         // copyright, cookies, privacy
  navigation_words = 1U << 3,    // home, menu, next, related
  comment_words = 1U << 4,       // comments, reply
  byline_words = 1U << 5,        // by, von, par
  date_words = 1U << 6,          // published, updated
  name_particles = 1U << 7,      // van, de: lower-case words inside names
  name_joiners = 1U << 8,        // and, und, et: between two names
  section_words = 1U << 9,       // introduction, conclusion: names of sections
  caption_words = 1U << 10,      // photo, figure, credit
  author_words = 1U << 12,       // author, text, written: names may follow
  data_words = 1U << 11,         // size, bytes, checksum: lines of downloads
  advertising_words = 1U << 13,  // advertisement, sponsored
  teaser_words = 1U << 14,       // news, articles: "latest news", "related articles"
};

inline constexpr std::uint32_t boilerplate_words =
    sharing_words | subscribing_words | legal_words | navigation_words | comment_words;

inline constexpr std::array<std::string_view, 15> vocabulary_lists = {
    // Sharing
    "share shares shared sharing tweet tweets facebook twitter whatsapp linkedin pinterest "
    "instagram telegram reddit pocket flattr youtube rss google tumblr follow followers like likes "
    "email e-mail mail print bookmark bookmarked recommend copied partager partage partagez "
    "tweeter "
    "envoyer imprimer suivre suivez teilen drucken merken empfehlen folgen compartir comparte "
    "seguir síguenos imprimir condividi stampa segui compartilhar compartilhe siga delen afdrukken "
    "volg udostępnij drukuj obserwuj sdílet sdílejte tisknout dela gilla 공유",
    // Subscribing and accounts
    "subscribe subscribing subscribed subscription subscriber subscribers newsletter newsletters "
    "digest inbox signup register login log sign account password username unlock member members "
    "membership premium trial donate donation support email abonnez abonner abonné abonnés "
    "abonnement inscrivez inscription connexion connecter compte lettre abonnieren abonnement "
    "anmelden anmeldung registrieren konto suscríbete suscribite suscripción suscriptores boletín "
    "registrarse ingresar iniciar sesión cuenta iscriviti iscrizione abbonati accedi registrati "
    "assine assinar assinatura inscreva entrar cadastre conta abonneren inloggen aanmelden "
    "nieuwsbrief zapisz subskrybuj zaloguj konto rejestracja odebírat přihlásit registrovat "
    "předplatné prenumerera join community weekly daily free invalid required submit submitted "
    "address field fields sorry wrong thanks loading error captcha optional abonnieren gratis "
    "ungültig pflichtfeld absenden fehler adresse invalide obligatoire envoyer erreur merci "
    "inválido "
    "obligatorio enviar error gracias invalido obbligatorio invia errore grazie obrigatório "
    "obrigado ongeldig verplicht verzenden 구독 로그인 회원가입",
    // Law and consent
    "copyright © rights reserved privacy cookie cookies terms conditions policy consent gdpr "
    "disclaimer imprint trademark trademarks licensed legal advertisement advertisements advertise "
    "advertising ads ad sponsored promoted sitemap mentions légales confidentialité droits "
    "réservés "
    "publicité impressum datenschutz agb anzeige werbung rechte vorbehalten nutzungsbedingungen "
    "aviso privacidad derechos reservados condiciones términos publicidad diritti riservati "
    "pubblicità informativa direitos privacidade termos publicidade rechten voorbehouden "
    "voorwaarden advertentie prawa zastrzeżone prywatności reklama regulamin práva vyhrazena "
    "podmínky ochrana inzerce 광고 저작권 무단전재",
    // Navigation
    "home menu search skip navigation jump next previous prev back top older newer page pages more "
    "related recommended recommends popular trending latest recent archive archives categories "
    "category tags tagged tag topics labels permalink sidebar contact about careers jobs help faq "
    "sections newest view show hide toggle expand close open loading read watch continue discover "
    "explore filed posted blog blogs posts stories story accueil rechercher recherche suivant "
    "précédent haut lire voir plus articles connexes similaires liés actualité actualités "
    "startseite "
    "suche suchen weiter zurück nächste vorherige mehr weitere verwandte aktuelle themen "
    "schlagworte kontakt inicio buscar siguiente anterior más leídas relacionados noticias "
    "recientes etiquetas contacto temas avanti indietro cerca leggi altro correlati notizie início "
    "pesquisar próximo leia mais relacionadas volgende vorige zoeken lees meer gerelateerd szukaj "
    "następny poprzedni czytaj więcej powiązane hledat další předchozí číst související články "
    "목록 이전 다음 관련기사 메뉴 검색",
    // Comments
    "leave comment comments commented commenting reply replies respond response discussion discuss "
    "commentaire commentaires réagir répondre réponses kommentar kommentare kommentieren antworten "
    "beitrag forum comentario comentarios comentar responder commento commenti rispondi comentário "
    "comentários reactie reacties reageer komentarz komentarze odpowiedz komentář komentáře "
    "diskuse "
    "diskuze kommentarer posting posters 댓글",
    // Bylines
    "by von par por di od door autor autora author authors auteur auteurs autore autorzy av af "
    "text words posted written geschrieben posté publié publicado publicada escrito veröffentlicht "
    "scritto pubblicato napsal",
    // Dates
    "published updated posted date modified created on at last written issued first veröffentlicht "
    "aktualisiert geschrieben am vom stand publié posté mis jour le à modifié publicado publicada "
    "actualizado el pubblicato aggiornato il atualizado em gepubliceerd bijgewerkt op geplaatst "
    "opublikowano dodano aktualizacja vydáno publikováno aktualizováno dne min read minutes "
    "reading "
    "lecture lesezeit minuten tiempo lectura views erstellt",
    // Particles of names
    "de da do dos das del della di du des la le van von der den ter ten zu zum zur bin ibn al el "
    "af av y e of the",
    // Joiners of names
    "and und et y e ed en i a & with mit avec con och og",
    // Parts of articles
    "introduction intro overview summary background conclusion conclusions acknowledgements "
    "acknowledgments references bibliography appendix abstract preface prologue epilogue "
    "motivation "
    "approach method methods methodology results discussion example examples usage installation "
    "requirements features changes changelog fixes bugfixes details description solution "
    "workarounds workaround credits history timeline recap takeaways lessons prerequisites "
    "limitations notes thanks finally download downloads faq einleitung einführung überblick "
    "zusammenfassung fazit hintergrund ergebnisse ergebnis beispiel beispiele methode ausblick "
    "danksagung literatur quellen anhang änderungen neuerungen lösung beschreibung voraussetzungen "
    "aperçu résumé contexte résultats exemple exemples méthode remerciements références annexe "
    "changements présentation téléchargement téléchargements solution introducción resumen "
    "conclusión conclusiones antecedentes resultados ejemplo ejemplos método agradecimientos "
    "referencias cambios descripción solución descargas descarga créditos introduzione sommario "
    "conclusione conclusioni contesto risultati esempio esempi metodo ringraziamenti riferimenti "
    "introdução resumo conclusão conclusões exemplo exemplos agradecimentos referências mudanças "
    "inleiding samenvatting conclusie achtergrond resultaten voorbeeld voorbeelden dankwoord "
    "bronnen wijzigingen",
    // Captions
    "photo photos photograph photographs image images picture figure fig caption illustration "
    "credit courtesy getty reuters afp shutterstock flickr diagram chart screenshot video "
    "slideshow "
    "gallery foto fotos bild abbildung abb grafik quelle crédit légende imagen figura ilustración "
    "crédito fuente immagine didascalia fonte imagem ilustração afbeelding figuur bron zdjęcie "
    "fot snímek",
    // Downloads and releases
    "md5 sha1 sha256 sha512 sha checksum size bytes byte kb mb gb octets größe taille tamaño "
    "tamanho grootte dimensione version release",
    // Words that names may follow
    "autor autora autorin autoren autores autore autori auteur auteurs autrice author authors text "
    "texto texte testo tekst words story posted written geschrieben posté publié publicado "
    "publicada escrito escrita veröffentlicht scritto pubblicato publicado geschreven gepubliceerd "
    "napsal published écrit rédigé redigido",
    // Advertising: labels that are seldom a line of an article
    "advertisement advertisements advertorial sponsored promoted anzeige publicité publicidad "
    "publicidade "
    "pubblicità advertentie advertenties reklama inzerce 광고",
    // Other articles
    "news article articles post posts story stories coverage reads headlines next nachrichten "
    "neuigkeiten meldungen artikel beiträge themen actualité actualités articles nouvelles lire "
    "noticias artículos entradas notas leídas notizie articoli notícias artigos nieuws berichten "
    "artikelen artykuły wpisy wiadomości články články zprávy"};

inline constexpr WordTable<4096> vocabulary{vocabulary_lists};

}  // namespace offprint::text
