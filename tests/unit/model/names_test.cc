#include "converter/model/names.h"

#include <gtest/gtest.h>
#include <set>

#include "converter/model/classes.h"

namespace offprint {
namespace {

template <class Enum>
void expect_names_that_lead_back() {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < value_count<Enum>; ++i) {
    const auto value = static_cast<Enum>(i);
    EXPECT_TRUE(names.insert(name_of(value)).second) << name_of(value);
    EXPECT_EQ(value_named<Enum>(name_of(value)), value);
  }
}

TEST(Names, LeadBackToTheirEnumerators) {
  expect_names_that_lead_back<SectionRole>();
  expect_names_that_lead_back<Origin>();
  expect_names_that_lead_back<TaskState>();
  expect_names_that_lead_back<Numbering>();
  expect_names_that_lead_back<NumberDelimiter>();
  expect_names_that_lead_back<Alignment>();
  expect_names_that_lead_back<AdmonitionKind>();
  expect_names_that_lead_back<QuoteMarks>();
  expect_names_that_lead_back<MathStyle>();
}

TEST(Names, CountEveryEnumerator) {
  EXPECT_EQ(value_count<SectionRole>, static_cast<std::size_t>(SectionRole::colophon) + 1);
  EXPECT_EQ(value_count<Origin>, static_cast<std::size_t>(Origin::command_line) + 1);
  EXPECT_EQ(value_count<AdmonitionKind>, 5U);
}

TEST(Names, AreNothingForAnUnknownName) {
  EXPECT_EQ(value_named<AdmonitionKind>("hint"), std::nullopt);
  EXPECT_EQ(value_named<AdmonitionKind>("NOTE"), std::nullopt);
}

TEST(Classes, AreEachInOneRow) {
  std::set<std::string_view> names;
  for (const ClassRow& row : class_rows) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(find_class(row.name), &row);
    EXPECT_FALSE(row.meaning.empty()) << row.name;
    EXPECT_EQ(row.html.empty(), row.use == ClassElement::none) << row.name;
  }
  EXPECT_EQ(find_class("no such class"), nullptr);
}

}  // namespace
}  // namespace offprint
