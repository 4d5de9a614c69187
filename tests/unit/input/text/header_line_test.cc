#include "input/text/header/header_line.h"

#include <gtest/gtest.h>
#include <string>
#include <utility>

#include "input/text/header/header_rest.h"

namespace offprint::text {
namespace {

std::string names(std::string_view text) {
  std::string list;
  for (const Author& author : read_header_line(text).authors)
    list += (list.empty() ? "" : "; ") + author.name;
  return list;
}

std::string date(std::string_view text) {
  const HeaderLine line = read_header_line(text);
  return line.date ? line.date->iso() : "";
}

TEST(HeaderLine, ReadsBylinesInManyLanguages) {
  EXPECT_EQ(names("By Ada Quill"), "Ada Quill");
  EXPECT_EQ(names("By Ada Quill and Ben Inkwell"), "Ada Quill; Ben Inkwell");
  EXPECT_EQ(names("by Ada Quill, Ben Inkwell, and Cleo van der Blot"),
            "Ada Quill; Ben Inkwell; Cleo van der Blot");
  EXPECT_EQ(names("Von Jürgen Tinte"), "Jürgen Tinte");
  EXPECT_EQ(names("Par Élodie Plume et Luc Encre"), "Élodie Plume; Luc Encre");
  EXPECT_EQ(names("Por Ana Tintero"), "Ana Tintero");
  EXPECT_EQ(names("文：王小明"), "王小明");
}

TEST(HeaderLine, LeavesWhatAuthorsDoOut) {
  EXPECT_EQ(names("By Ada Quill, Senior Correspondent, Harbour Desk"), "Ada Quill");
}

TEST(HeaderLine, ReadsDateAndNamesFromOneLine) {
  const std::string line = "Posted by inky on 5 Mar 2019";
  EXPECT_EQ(names(line), "inky");
  EXPECT_EQ(date(line), "2019-03-05");
  EXPECT_EQ(names("Geschrieben von Ada Quill am 24.8.2010"), "Ada Quill");
  EXPECT_EQ(names("Posté par Ada Quill le 2010-07-03"), "Ada Quill");
  EXPECT_EQ(names("由 ada 发表于 2013-05-14"), "ada");
}

TEST(HeaderLine, KnowsALineThatIsOnlyADate) {
  EXPECT_TRUE(read_header_line("August 26, 2024").only_date);
  EXPECT_TRUE(
      read_header_line("Published on Monday, 26 August 2024 at 10:00 · 5 min read").only_date);
  EXPECT_FALSE(read_header_line("The flood of 26 August 2024").only_date);
}

HeaderRest rest(std::string_view text) {
  HeaderLine line = read_header_line(text);
  Header header;
  header.date = line.date;
  header.modified = line.modified;
  header.authors = std::move(line.authors);
  return find_header_rest(text, header);
}

TEST(HeaderLine, IsLeftToTheMetadataIfItSaysNothingMore) {
  for (const char* line :
       {"August 26, 2024", "Published on Monday, 26 August 2024 at 10:00 · 5 min read",
        "By Ada Quill and Ben Inkwell", "Posted by inky on 5 Mar 2019 08:12 PM EST",
        "Publié le 3 mai 2021, mis à jour le 5 mai 2021",
        "15.05.2020, 07:11 | Lesedauer: 8 Minuten", "由 ada 发表于 2013-05-14",
        "公開日 2019年2月13日"})
    EXPECT_EQ(rest(line), HeaderRest::nothing) << line;
}

TEST(HeaderLine, KeepsWhatTheMetadataDoesNotHave) {
  for (const char* line : {"Lübeck, 31. März 2003", "Ulm, 31.3.2003",
                           "By Ada Quill, Senior Correspondent, Harbour Desk",
                           "By Ada Quill, Nairobi", "2017-03-10 09:58 来源：网易科学人"})
    EXPECT_EQ(rest(line), HeaderRest::words) << line;
  EXPECT_EQ(rest("By Ada Quill | August 18, 2010 | 6 Comments"), HeaderRest::boilerplate);
}

TEST(HeaderLine, TakesSentencesForNoByline) {
  EXPECT_EQ(names("The bridge was closed by order of the council."), "");
  EXPECT_EQ(names("What the river leaves behind"), "");
}

struct Case {
  const char* line;
  const char* date;
  const char* names;
};
const Case lines_of_ten_languages[] = {
    {"Published 12 January 2026", "2026-01-12", ""},
    {"Publicado el 12 de enero de 2026", "2026-01-12", ""},
    {"12 de enero de 2026", "2026-01-12", ""},
    {"12 ene 2026", "2026-01-12", ""},
    {"12 enero, 2026", "2026-01-12", ""},
    {"enero 12, 2026", "2026-01-12", ""},
    {"Enero 12 de 2026", "2026-01-12", ""},
    {"Lunes, 12 de enero de 2026", "2026-01-12", ""},
    {"Por Ana Tintero | 12 de enero de 2026", "2026-01-12", "Ana Tintero"},
    {"Por Ana Tintero y Luis Pluma", "", "Ana Tintero; Luis Pluma"},
    {"Por: Ana Tintero", "", "Ana Tintero"},
    {"Ana Tintero, 12 de enero de 2026", "2026-01-12", "Ana Tintero"},
    {"Escrito por Ana Tintero el 12 de enero de 2026", "2026-01-12", "Ana Tintero"},
    {"Publicado por Ana Tintero el 12 de enero de 2026", "2026-01-12", "Ana Tintero"},
    {"Autor: Ana Tintero", "", "Ana Tintero"},
    {"Autora: Ana Tintero", "", "Ana Tintero"},
    {"Redacción", "", ""},
    {"Actualizado: 12 de enero de 2026 10:45", "2026-01-12", ""},
    {"12 janvier 2026", "2026-01-12", ""},
    {"Publié le 12 janvier 2026 à 10h45", "2026-01-12", ""},
    {"Le 1er février 2026", "2026-02-01", ""},
    {"Lundi 12 janvier 2026", "2026-01-12", ""},
    {"Par Élodie Plume", "", "Élodie Plume"},
    {"Par Élodie Plume, journaliste", "", "Élodie Plume"},
    {"Par Élodie Plume avec AFP", "", "Élodie Plume"},
    {"Par Élodie Plume le 12 janvier 2026", "2026-01-12", "Élodie Plume"},
    {"Écrit par Élodie Plume", "", "Élodie Plume"},
    {"Posté par Élodie Plume, le 12 janv. 2026", "2026-01-12", "Élodie Plume"},
    {"Propos recueillis par Élodie Plume", "", "Élodie Plume"},
    {"12. Januar 2026", "2026-01-12", ""},
    {"12. Jan. 2026", "2026-01-12", ""},
    {"Montag, 12. Januar 2026, 10:45 Uhr", "2026-01-12", ""},
    {"Stand: 12.01.2026 10:45 Uhr", "2026-01-12", ""},
    {"Veröffentlicht am 12. Januar 2026 von Jürgen Tinte", "2026-01-12", "Jürgen Tinte"},
    {"Von Jürgen Tinte und Anna Feder", "", "Jürgen Tinte; Anna Feder"},
    {"Von Jürgen Tinte, Berlin", "", "Jürgen Tinte"},
    {"Ein Kommentar von Jürgen Tinte", "", "Jürgen Tinte"},
    {"Ein Gastbeitrag von Jürgen Tinte", "", "Jürgen Tinte"},
    {"Text: Jürgen Tinte", "", "Jürgen Tinte"},
    {"Autor: Jürgen Tinte", "", "Jürgen Tinte"},
    {"Autorin: Anna Feder", "", "Anna Feder"},
    {"12. März 2026 von Jürgen Tinte", "2026-03-12", "Jürgen Tinte"},
    {"12 gennaio 2026", "2026-01-12", ""},
    {"Pubblicato il 12 gennaio 2026", "2026-01-12", ""},
    {"Di Marta Penna", "", "Marta Penna"},
    {"di Marta Penna e Paolo Foglio", "", "Marta Penna; Paolo Foglio"},
    {"Scritto da Marta Penna", "", "Marta Penna"},
    {"A cura di Marta Penna", "", "Marta Penna"},
    {"Lunedì 12 gennaio 2026", "2026-01-12", ""},
    {"12 gen 2026", "2026-01-12", ""},
    {"12 de janeiro de 2026", "2026-01-12", ""},
    {"Publicado em 12 de janeiro de 2026", "2026-01-12", ""},
    {"12 jan. 2026", "2026-01-12", ""},
    {"12 Fev 2026", "2026-02-12", ""},
    {"Segunda-feira, 12 de janeiro de 2026", "2026-01-12", ""},
    {"Por João Caneta", "", "João Caneta"},
    {"Por João Caneta, de Lisboa", "", "João Caneta"},
    {"Por João Caneta em 12 de janeiro de 2026", "2026-01-12", "João Caneta"},
    {"Escrito por João Caneta", "", "João Caneta"},
    {"João Caneta 12 de janeiro de 2026", "2026-01-12", "João Caneta"},
    {"12 januari 2026", "2026-01-12", ""},
    {"Gepubliceerd op 12 januari 2026", "2026-01-12", ""},
    {"maandag 12 januari 2026 om 10:45", "2026-01-12", ""},
    {"Door Jan de Pen", "", "Jan de Pen"},
    {"door Jan de Pen en Els van Inkt", "", "Jan de Pen; Els van Inkt"},
    {"Geschreven door Jan de Pen", "", "Jan de Pen"},
    {"Door onze redacteur Jan de Pen", "", "Jan de Pen"},
    {"Auteur: Jan de Pen", "", "Jan de Pen"},
    {"2026年1月12日", "2026-01-12", ""},
    {"2026年1月12日 10:45", "2026-01-12", ""},
    {"2026年01月12日(月)", "2026-01-12", ""},
    {"2026/01/12", "2026-01-12", ""},
    {"2026.01.12", "2026-01-12", ""},
    {"公開日：2026年1月12日", "2026-01-12", ""},
    {"投稿日: 2026年1月12日", "2026-01-12", ""},
    {"2026年1月12日 更新", "2026-01-12", ""},
    {"更新日：2026年1月12日", "2026-01-12", ""},
    {"2026-01-12 10:45:00", "2026-01-12", ""},
    {"发布时间：2026-01-12 10:45", "2026-01-12", ""},
    {"发布于 2026年1月12日", "2026-01-12", ""},
    {"發布日期：2026年1月12日", "2026-01-12", ""},
    {"2026年1月12日 星期一", "2026-01-12", ""},
    {"发布日期：2026年1月12日 作者：王小明", "2026-01-12", "王小明"},
    {"作者：王小明", "", "王小明"},
    {"作者: 王小明", "", "王小明"},
    {"作者:王小明", "", "王小明"},
    {"作者 王小明", "", "王小明"},
    {"文/王小明", "", "王小明"},
    {"文 / 王小明", "", "王小明"},
    {"文｜王小明", "", "王小明"},
    {"文|王小明", "", "王小明"},
    {"撰文：王小明", "", "王小明"},
    {"撰文｜王小明", "", "王小明"},
    {"记者：王小明", "", "王小明"},
    {"记者 王小明", "", "王小明"},
    {"译者：李小红", "", ""},
    {"作者：王小明、李小红", "", "王小明; 李小红"},
    {"作者：王小明 译者：李小红", "", "王小明"},
    {"由 王小明 发表于 2026-01-12", "2026-01-12", "王小明"},
    {"Posted by 王小明 on 2026-01-12", "2026-01-12", "王小明"},
    {"執筆者：山田花子", "", "山田花子"},
    {"著者：山田花子", "", "山田花子"},
    {"文：山田花子", "", "山田花子"},
    {"取材・文／山田花子", "", "山田花子"},
    {"文・写真：山田花子", "", "山田花子"},
    {"筆者：山田花子", "", "山田花子"},
    {"投稿者：山田花子", "", "山田花子"},
    {"投稿者: yamada (2026年1月12日)", "2026-01-12", "yamada"},
    {"Posted by yamada on 12 Jan 2026", "2026-01-12", "yamada"},
    {"By Ada Quill | January 12, 2026", "2026-01-12", "Ada Quill"},
    {"By Ada Quill, Staff Writer", "", "Ada Quill"},
    {"By Ada Quill for The Harbour Post", "", "Ada Quill"},
    {"By Ada Quill, Harbour Post", "", "Ada Quill"},
    {"By Ada Quill / Harbour Post", "", "Ada Quill"},
    {"By Ada Quill • 5 min read", "", "Ada Quill"},
    {"By ADA QUILL", "", "ADA QUILL"},
    {"Words by Ada Quill", "", "Ada Quill"},
    {"Written by Ada Quill", "", "Ada Quill"},
    {"Story by Ada Quill", "", "Ada Quill"},
    {"Posted by Ada Quill", "", "Ada Quill"},
    {"Ada Quill | January 12, 2026", "2026-01-12", "Ada Quill"},
    {"January 12, 2026 by Ada Quill", "2026-01-12", "Ada Quill"},
    {"January 12, 2026 / Ada Quill", "2026-01-12", "Ada Quill"},
    {"Ada Quill - January 12, 2026", "2026-01-12", "Ada Quill"},
    {"Author: Ada Quill", "", "Ada Quill"},
    {"Authors: Ada Quill, Ben Inkwell", "", "Ada Quill; Ben Inkwell"},
    {"By: Ada Quill", "", "Ada Quill"},
    {"By Dr. Ada Quill", "", "Dr. Ada Quill"},
    {"By Prof. Ben Inkwell and Ada Quill, PhD", "", "Prof. Ben Inkwell; Ada Quill"},
    {"Last updated: January 12, 2026", "2026-01-12", ""},
    {"Updated 12 Jan 2026, 10:45 GMT", "2026-01-12", ""},
    {"Mon 12 Jan 2026 10.45 GMT", "2026-01-12", ""},
    {"Jan 12, 2026 at 10:45 am ET", "2026-01-12", ""},
    {"Jan. 12, 2026, 10:45 AM EST", "2026-01-12", ""},
    {"Thursday January 12th, 2026", "2026-01-12", ""},
    {"12th of January, 2026", "2026-01-12", ""},
    {"12-Jan-2026", "2026-01-12", ""},
    {"Date: 12 January 2026", "2026-01-12", ""},
    {"First published: January 12, 2026 | Last modified: February 2, 2026", "2026-01-12", ""},
    {"Updated: February 2, 2026. Published: January 12, 2026", "2026-01-12", ""},
    {"Aktualisiert am 13.01.2026, veröffentlicht am 12.01.2026", "2026-01-12", ""},
    {"20260112", "", ""},
    {"12 января 2026", "2026-01-12", ""},
    {"12 stycznia 2026", "2026-01-12", ""},
    {"12. ledna 2026", "2026-01-12", ""},
};

TEST(HeaderLine, ReadsDatesAndNamesOfTenLanguages) {
  for (const Case& row : lines_of_ten_languages) {
    EXPECT_EQ(date(row.line), row.date) << row.line;
    EXPECT_EQ(names(row.line), row.names) << row.line;
    const HeaderLine line = read_header_line(row.line);
    if (*row.date != '\0' && *row.names == '\0') {
      EXPECT_TRUE(line.only_date) << row.line;
    }
  }
}

TEST(HeaderLine, LeavesOutRolesAndOthersThanTheAuthors) {
  const std::pair<const char*, const char*> cases[] = {
      {"Ada Quill, staff writer", "Ada Quill"},
      {"Ada Quill for mayor", ""},
      {"Our Foreign Staff", ""},
      {"Photos by Ben Inkwell", ""},
      {"Par Luc Encre (avec Élodie Plume)", "Luc Encre; Élodie Plume"},
      {"Por Luis Pluma (EFE)", "Luis Pluma"},
      {"By Ada Quill <ada@example.org>", "Ada Quill"},
      {"Anna Feder, Redakteurin", "Anna Feder"},
      {"Text: Anna Feder, Fotos: Paul Linse", "Anna Feder"},
      {"Text und Fotos: Anna Feder", "Anna Feder"},
      {"Interview: Anna Feder", "Anna Feder"},
      {"Von unserem Korrespondenten Paul Linse", "Paul Linse"},
      {"Luc Encre, envoyé spécial", "Luc Encre"},
      {"Un article de Luc Encre", "Luc Encre"},
      {"Una entrevista de Luis Pluma", "Luis Pluma"},
      {"Articolo di Paolo Foglio", "Paolo Foglio"},
      {"Reportagem: João Caneta", "João Caneta"},
      {"Van onze verslaggever Jan de Pen", "Jan de Pen"},
      {"Publicado: 26 de agosto de 2024, 14:30", ""},
  };
  for (const auto& [line, expected] : cases) EXPECT_EQ(names(line), expected) << line;
}

TEST(HeaderLine, ReadsEastAsianNames) {
  const std::pair<const char*, const char*> cases[] = {
      {"王小明", "王小明"},
      {"王小明 李小红", "王小明; 李小红"},
      {"王小明、李红", "王小明; 李红"},
      {"王小明 · 2024年8月26日", "王小明"},
      {"记者王小明", "王小明"},
      {"本报记者 王小明", "王小明"},
      {"文/本报记者 王小明", "王小明"},
      {"（記者王小明／綜合報導）", "王小明"},
      {"記者王小明台北報導", "王小明"},
      {"作者丨王小明", "王小明"},
      {"作者：王小明（环球时报）", "王小明"},
      {"山田花子", "山田花子"},
      {"山田 花子", "山田 花子"},
      {"取材・文＝山田花子", "山田花子"},
      {"文・山田花子", "山田花子"},
      {"（山田花子記者）", "山田花子"},
      {"山田花子（ライター）", "山田花子"},
      {"聞き手・山田花子", "山田花子"},
      // Not names, though some open like one.
      {"江苏省", ""},
      {"高考", ""},
      {"王国", ""},
      {"经济 社会", ""},
      {"文化・芸術", ""},
      {"编辑：李小红", ""},
      {"記者会見", ""},
      {"翻訳：山田花子", ""},
  };
  for (const auto& [line, expected] : cases) EXPECT_EQ(names(line), expected) << line;
}

TEST(HeaderLine, ReadsYearsOfErasAndWideDigits) {
  EXPECT_EQ(date("令和6年8月26日"), "2024-08-26");
  EXPECT_EQ(date("令和元年5月1日"), "2019-05-01");
  EXPECT_EQ(date("平成31年4月30日 配信"), "2019-04-30");
  EXPECT_EQ(date("中華民國113年8月26日"), "2024-08-26");
  EXPECT_EQ(date("２０２４年８月２６日"), "2024-08-26");
}

TEST(HeaderLine, TellsADateOfChange) {
  const HeaderLine both =
      read_header_line("Publié le 26 août 2024 à 14h30, mis à jour le 27 août 2024");
  EXPECT_EQ(both.date->iso(), "2024-08-26");
  EXPECT_EQ(both.modified->iso(), "2024-08-27");
  EXPECT_TRUE(read_header_line("Updated 12 Jan 2026").says_updated);
  EXPECT_FALSE(read_header_line("Published 12 Jan 2026, updated 13 Jan 2026").says_updated);
  for (const char* line :
       {"Zuletzt aktualisiert: 26.08.2024, 14:30 Uhr", "Mise à jour : 27 août 2024",
        "Laatst bijgewerkt: 27 augustus 2024", "Aggiornato il 27 agosto 2024",
        "Atualizado em 27/08/2024 às 10h", "最終更新日 2024年8月27日"}) {
    EXPECT_TRUE(read_header_line(line).says_updated) << line;
    EXPECT_TRUE(read_header_line(line).only_date) << line;
  }
}

TEST(IsName, AsksForCapitals) {
  EXPECT_TRUE(is_name("Ada Quill"));
  EXPECT_TRUE(is_name("Ludwig van der Tinte"));
  EXPECT_FALSE(is_name("Ada"));
  EXPECT_FALSE(is_name("agency work"));
}

}  // namespace
}  // namespace offprint::text
