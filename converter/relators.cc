#include "converter/relators.h"

#include <algorithm>
#include <string>

#include "converter/utf8/mapping.h"

namespace offprint {

namespace {

struct Relator {
  std::string_view code;  // empty for an author
  std::string_view term;
  std::string_view names;  // other names, in small letters, separated by "|"
};

constexpr Relator relators[] = {
    {"", "author", "aut|writer|autor|autorin|verfasser|verfasserin|auteur|autrice|auteure|autora"},
    {"abr", "abridger", "abridged by"},
    {"adp", "adapter", "bearbeiter|bearbeiterin|adaptateur|adaptatrice|adaptador|adaptadora"},
    {"aft", "author of afterword", "afterword|nachwort|postface|postfacier|epílogo"},
    {"ann", "annotator", ""},
    {"art", "artist", "künstler|künstlerin|artiste|artista"},
    {"aui", "author of introduction",
     "introduction|foreword|preface|author of foreword|author of "
     "preface|einleitung|vorwort|préface|"
     "préfacier|préfacière|prólogo|prologuista|introducción"},
    {"bkd", "book designer", "buchgestaltung|buchgestalter|buchgestalterin|maquettiste"},
    {"bkp", "book producer", ""},
    {"clb", "collaborator", ""},
    {"clr", "colorist", "colourist|coloriste|colorista"},
    {"cmm", "commentator", "kommentator|kommentatorin|commentateur|commentatrice|comentarista"},
    {"cmp", "composer", "komponist|komponistin|compositeur|compositrice|compositor|compositora"},
    {"cmt", "compositor", "typesetter|setzer|setzerin|satz"},
    {"com", "compiler", "zusammenstellung|compilateur|compilatrice|compilador|compiladora"},
    {"cov", "cover designer",
     "cover artist|cover|umschlaggestaltung|umschlag|couverture|cubierta|diseño de cubierta"},
    {"cph", "copyright holder", ""},
    {"cre", "creator", ""},
    {"crr", "corrector", "korrektor|korrektorin|correcteur|correctrice"},
    {"ctb", "contributor",
     "mitwirkender|mitwirkende|mitarbeiter|mitarbeiterin|collaborateur|collaboratrice|contributeur|"
     "contributrice|colaborador|colaboradora"},
    {"drt", "director", "regie|regisseur|regisseurin|réalisateur|réalisatrice"},
    {"dsr", "designer", "gestaltung|graphiste|diseñador|diseñadora"},
    {"dst", "distributor", ""},
    {"dte", "dedicatee", ""},
    {"edt", "editor",
     "herausgeber|herausgeberin|redakteur|redakteurin|redaktion|directeur d’ouvrage|rédacteur|"
     "rédactrice|editora|edición"},
    {"egr", "engraver", "stecher|graveur|grabador"},
    {"ill", "illustrator",
     "illustrations|illustratorin|illustration|illustrationen|zeichner|zeichnerin|illustrateur|"
     "illustratrice|ilustrador|ilustradora"},
    {"ive", "interviewee", ""},
    {"ivr", "interviewer", "interviewerin|intervieweur|entrevistador|entrevistadora"},
    {"lyr", "lyricist", "parolier|letrista"},
    {"mrk", "markup editor", ""},
    {"mus", "musician", "musiker|musikerin|musicien|musicienne|músico"},
    {"nrt", "narrator",
     "reader|sprecher|sprecherin|erzähler|erzählerin|narrateur|narratrice|lecteur|lectrice|"
     "narrador|"
     "narradora"},
    {"pbl", "publisher", "verlag|verleger|verlegerin|éditeur|éditrice|maison d’édition|editorial"},
    {"pfr", "proofreader", "korrekturleser|korrekturleserin|relecteur|relectrice"},
    {"pht", "photographer",
     "photographs|photos|fotograf|fotografin|fotos|photographe|fotógrafo|fotógrafa"},
    {"pro", "producer", "produzent|produzentin|producteur|productrice|productor|productora"},
    {"prt", "printer", "drucker|druckerei|druck|imprimeur|impresor|impresora|imprenta"},
    {"res", "researcher", ""},
    {"rev", "reviewer", "rezensent|rezensentin"},
    {"sad", "scientific advisor", ""},
    {"spn", "sponsor", ""},
    {"trc", "transcriber", ""},
    {"trl", "translator",
     "translation|übersetzer|übersetzerin|übersetzung|traducteur|traductrice|traduction|traductor|"
     "traductora|traducción"},
    {"tyg", "typographer", "typograf|typografin|typographe|tipógrafo"},
};

bool holds(std::string_view names, std::string_view name) {
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find('|', begin), names.size());
    if (names.substr(begin, end - begin) == name) return true;
    begin = end + 1;
  }
  return false;
}

const Relator* with_code(std::string_view code) {
  const auto found = std::find_if(std::begin(relators), std::end(relators),
                                  [&](const Relator& relator) { return relator.code == code; });
  return found == std::end(relators) ? nullptr : found;
}

}  // namespace

std::optional<std::string_view> relator_code(std::string_view role) {
  const std::string name = case_folded(role);
  for (const Relator& relator : relators)
    if (name == relator.code || name == relator.term || holds(relator.names, name))
      return relator.code;
  return {};
}

bool is_relator_code(std::string_view role) {
  return role.size() == 3 &&
         std::all_of(role.begin(), role.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string_view relator_term(std::string_view role) {
  const Relator* const relator = with_code(role);
  return relator == nullptr ? role : relator->term;
}

std::optional<Word> credit_word(std::string_view role) {
  constexpr std::pair<std::string_view, Word> words[] = {{"", Word::by},
                                                         {"aut", Word::by},
                                                         {"trl", Word::translated_by},
                                                         {"edt", Word::edited_by},
                                                         {"ill", Word::illustrated_by},
                                                         {"pht", Word::photographs_by},
                                                         {"nrt", Word::read_by},
                                                         {"aui", Word::introduction_by}};
  for (const auto& [code, word] : words)
    if (role == code) return word;
  return {};
}

}  // namespace offprint
