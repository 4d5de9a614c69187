#include "formats/xhtml/document_language.h"

#include "formats/xhtml/language_tag.h"

namespace offprint {

std::string document_language(const Document& document, Diagnostics& diagnostics) {
  const Field<Text>& language = document.metadata.language;
  if (!language || language->empty()) return "und";
  if (is_language_tag(*language)) return *language;
  diagnostics.warning("language-tag", language.span(),
                      "'" + *language + "' is not a language tag; 'und' stands for it",
                      "language tags look like 'en' or 'pt-BR'");
  return "und";
}

}  // namespace offprint
