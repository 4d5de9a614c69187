#include "converter/words.h"

#include <array>
#include <fmt/core.h>

namespace offprint {

namespace {

constexpr std::size_t word_count = static_cast<std::size_t>(Word::introduction_by) + 1;

// The format of a full date: {0} is the day, {1} the month's name, {2} the year.
struct Language {
  std::string_view tag;
  std::array<std::string_view, word_count> words;
  std::array<std::string_view, 12> months;
  std::string_view day_form;
  std::string_view month_form;
};

// In the order of enum Word.
constexpr std::array<Language, 12> languages = {{
    {"en",
     {"Contents",  "Notes",          "Links",     "Note",           "Tip",
      "Important", "Caution",        "Warning",   "Untitled",       "By",
      "Source",    "Title page",     "Start",     "Landmarks",      "Back to reference",
      "Cover",     "Translated by",  "Edited by", "Illustrated by", "Photographs by",
      "Read by",   "Introduction by"},
     {"January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"},
     "{1} {0}, {2}",
     "{1} {2}"},
    {"de",
     {"Inhalt",
      "Anmerkungen",
      "Verweise",
      "Hinweis",
      "Tipp",
      "Wichtig",
      "Vorsicht",
      "Warnung",
      "Ohne Titel",
      "Von",
      "Quelle",
      "Titelseite",
      "Anfang",
      "Orientierung",
      "Zurück zur Textstelle",
      "Umschlag",
      "Übersetzt von",
      "Herausgegeben von",
      "Illustriert von",
      "Fotos von",
      "Gelesen von",
      "Einleitung von"},
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember"},
     "{0}. {1} {2}",
     "{1} {2}"},
    {"fr",
     {"Table des matières",
      "Notes",
      "Liens",
      "Remarque",
      "Astuce",
      "Important",
      "Attention",
      "Avertissement",
      "Sans titre",
      "Par",
      "Source",
      "Page de titre",
      "Début",
      "Repères",
      "Retour à l’appel",
      "Couverture",
      "Traduit par",
      "Édité par",
      "Illustré par",
      "Photographies de",
      "Lu par",
      "Introduction de"},
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre"},
     "{0} {1} {2}",
     "{1} {2}"},
    {"es",
     {"Índice",
      "Notas",
      "Enlaces",
      "Nota",
      "Consejo",
      "Importante",
      "Precaución",
      "Advertencia",
      "Sin título",
      "Por",
      "Fuente",
      "Portada",
      "Comienzo",
      "Puntos de referencia",
      "Volver a la referencia",
      "Cubierta",
      "Traducido por",
      "Editado por",
      "Ilustrado por",
      "Fotografías de",
      "Leído por",
      "Introducción de"},
     {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre"},
     "{0} de {1} de {2}",
     "{1} de {2}"},
    {"it",
     {"Indice",
      "Note",
      "Collegamenti",
      "Nota",
      "Suggerimento",
      "Importante",
      "Cautela",
      "Avvertenza",
      "Senza titolo",
      "Di",
      "Fonte",
      "Frontespizio",
      "Inizio",
      "Punti di riferimento",
      "Torna al richiamo",
      "Copertina",
      "Traduzione di",
      "A cura di",
      "Illustrazioni di",
      "Fotografie di",
      "Letto da",
      "Introduzione di"},
     {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre"},
     "{0} {1} {2}",
     "{1} {2}"},
    {"pt",
     {"Índice",
      "Notas",
      "Ligações",
      "Nota",
      "Dica",
      "Importante",
      "Cuidado",
      "Aviso",
      "Sem título",
      "Por",
      "Fonte",
      "Folha de rosto",
      "Início",
      "Pontos de referência",
      "Voltar à referência",
      "Capa",
      "Tradução de",
      "Edição de",
      "Ilustrações de",
      "Fotografias de",
      "Lido por",
      "Introdução de"},
     {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro"},
     "{0} de {1} de {2}",
     "{1} de {2}"},
    {"nl",
     {"Inhoud",
      "Noten",
      "Links",
      "Opmerking",
      "Tip",
      "Belangrijk",
      "Voorzichtig",
      "Waarschuwing",
      "Zonder titel",
      "Door",
      "Bron",
      "Titelpagina",
      "Begin",
      "Oriëntatiepunten",
      "Terug naar de verwijzing",
      "Omslag",
      "Vertaald door",
      "Onder redactie van",
      "Illustraties van",
      "Foto’s van",
      "Voorgelezen door",
      "Inleiding van"},
     {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december"},
     "{0} {1} {2}",
     "{1} {2}"},
    {"cs",
     {"Obsah",      "Poznámky",        "Odkazy",        "Poznámka", "Tip",      "Důležité",
      "Pozor",      "Varování",        "Bez názvu",     "Autor",    "Zdroj",    "Titulní strana",
      "Začátek",    "Orientační body", "Zpět k odkazu", "Obálka",   "Překlad:", "Redakce:",
      "Ilustrace:", "Fotografie:",     "Čte:",          "Úvod:"},
     {"ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
      "listopadu", "prosince"},
     "{0}. {1} {2}",
     {}},
    {"pl",
     {"Spis treści",
      "Przypisy",
      "Odnośniki",
      "Uwaga",
      "Wskazówka",
      "Ważne",
      "Ostrożnie",
      "Ostrzeżenie",
      "Bez tytułu",
      "Autor",
      "Źródło",
      "Strona tytułowa",
      "Początek",
      "Punkty orientacyjne",
      "Powrót do odwołania",
      "Okładka",
      "Przekład:",
      "Redakcja:",
      "Ilustracje:",
      "Zdjęcia:",
      "Czyta:",
      "Wstęp:"},
     {"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
      "października", "listopada", "grudnia"},
     "{0} {1} {2}",
     {}},
    {"ja",
     {"目次",   "注",     "リンク", "注記",   "ヒント", "重要",         "注意",         "警告",
      "無題",   "著者",   "出典",   "扉",     "本文",   "ランドマーク", "参照元に戻る", "表紙",
      "翻訳：", "編集：", "挿絵：", "写真：", "朗読：", "序文："},
     {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
     "{2}年{1}月{0}日",
     "{2}年{1}月"},
    {"zh",
     {"目录",   "注释",   "链接",   "说明",   "提示",   "重要",  "小心",       "警告",
      "无题",   "作者",   "来源",   "扉页",   "正文",   "地标",  "返回引用处", "封面",
      "翻译：", "编辑：", "插图：", "摄影：", "朗读：", "引言："},
     {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
     "{2}年{1}月{0}日",
     "{2}年{1}月"},
    {"ko",
     {"차례",  "주석",   "링크",  "참고",      "도움말",
      "중요",  "주의",   "경고",  "제목 없음", "글",
      "출처",  "표제지", "본문",  "이정표",    "참조로 돌아가기",
      "표지",  "옮김:",  "엮음:", "그림:",     "사진:",
      "낭독:", "서문:"},
     {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
     "{2}년 {1}월 {0}일",
     "{2}년 {1}월"},
}};

const Language* find_language(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find('-'));
  for (const Language& language : languages)
    if (language.tag == primary) return &language;
  return nullptr;
}

}  // namespace

std::string_view word(Word word, std::string_view language) {
  const Language* known = find_language(language);
  return (known ? *known : languages[0]).words[static_cast<std::size_t>(word)];
}

Word admonition_word(AdmonitionKind kind) {
  switch (kind) {
    case AdmonitionKind::note: return Word::note;
    case AdmonitionKind::tip: return Word::tip;
    case AdmonitionKind::important: return Word::important;
    case AdmonitionKind::caution: return Word::caution;
    case AdmonitionKind::warning: return Word::warning;
  }
  return Word::note;
}

std::string long_date(const Date& date, std::string_view language) {
  if (!date.parsed()) return date.words;
  if (!date.month) return date.text();
  const Language* known = find_language(language);
  if (known == nullptr) return date.iso();
  const std::string_view form = date.day ? known->day_form : known->month_form;
  if (form.empty()) return date.iso();
  return fmt::format(fmt::runtime(form), date.day.value_or(0), known->months[*date.month - 1],
                     *date.year);
}

}  // namespace offprint
