#include <gtest/gtest.h>

#include "converter/model/plain_text.h"
#include "input/options.h"
#include "input/text/reader.h"
#include "tests/support/harbour_article.h"

namespace offprint {
namespace {

Metadata metadata_of(const std::string& text) {
  Sources sources;
  Diagnostics diagnostics;
  sources.add("a.txt", text);
  return read_text(sources, 0, {}, diagnostics).document.metadata;
}

TEST(Dates, OfPublicationAndOfAChangeOnLinesOfTheirOwn) {
  const std::string body =
      std::string(harbour_article).substr(std::string(harbour_article).find("The harbour"));
  const std::pair<const char*, const char*> lines[] = {
      {"Published 26 August 2024", "Updated 27 August 2024, 9:15"},
      {"Veröffentlicht: 26.08.2024", "Zuletzt aktualisiert: 27.08.2024, 9:15 Uhr"},
      {"Publié le 26 août 2024 à 14h30", "Mis à jour le 27 août 2024"},
      {"Publicado: 26 de agosto de 2024", "Actualizado: 27 de agosto de 2024"},
      {"Pubblicato il 26 agosto 2024", "Aggiornato il 27 agosto 2024"},
      {"Publicado em 26 de agosto de 2024", "Atualizado em 27 de agosto de 2024"},
      {"Gepubliceerd op 26 augustus 2024", "Laatst bijgewerkt: 27 augustus 2024"},
      {"公開日：2024年8月26日", "更新日：2024年8月27日"},
      {"发布时间：2024-08-26 10:30", "更新时间：2024-08-27 09:15"},
      {"2024-08-26", "Last modified: 2024-08-27"}};
  for (const auto& [published, changed] : lines) {
    const auto text = [&](const char* first, const char* second) {
      return "Where the Harbour Keeps Its Clocks\n\n" + std::string(first) + "\n\n" + second +
             "\n\n" + body;
    };
    for (const std::string& each : {text(published, changed), text(changed, published)}) {
      const Metadata metadata = metadata_of(each);
      ASSERT_TRUE(metadata.date && metadata.modified) << each.substr(0, 160);
      EXPECT_EQ(metadata.date->iso(), "2024-08-26") << each.substr(0, 160);
      EXPECT_EQ(metadata.modified->iso(), "2024-08-27") << each.substr(0, 160);
    }
  }
}

TEST(Dates, InTheBodyAreNotTheArticles) {
  const std::string body =
      std::string(harbour_article).substr(std::string(harbour_article).find("The harbour"));
  const std::string text =
      "Where the Harbour Keeps Its Clocks\n\nOn 26 August 2024 the fourth of "
      "the clocks stood still for an hour, which nobody saw but the pilots, "
      "and they told nobody about it.\n\n" +
      body;
  EXPECT_FALSE(metadata_of(text).date);
}

TEST(SiteName, IsToldTwice) {
  const std::string body =
      std::string(harbour_article).substr(std::string(harbour_article).find("\n\n"));
  const auto site_of = [](const std::string& text) {
    const Metadata metadata = metadata_of(text);
    return metadata.site ? *metadata.site : Text("none");
  };
  EXPECT_EQ(site_of("The Quay Herald" + body + "\n© 2024 The Quay Herald. All rights reserved.\n"),
            "The Quay Herald");
  EXPECT_EQ(site_of("Where the Harbour Keeps Its Clocks | The Quay Herald" + body),
            "The Quay Herald");
  EXPECT_EQ(
      plain_text(*metadata_of("Where the Harbour Keeps Its Clocks - The Quay Herald" + body).title),
      "Where the Harbour Keeps Its Clocks");
  EXPECT_EQ(site_of("Home" + body + "\n© 2024 Quay Media Limited. All rights reserved.\n"), "none");
}

}  // namespace
}  // namespace offprint
