// Features of the place of a unit: blank lines, indents, distances.
#include "input/text/features/features.h"

namespace offprint::text {

namespace {

enum class Above { blank, touching };
enum class Below { blank, touching };

// Tests the shape and the blank lines around the unit. They say something only on a page where some
// units have blank lines between them and others do not.
template <Shape Own, Above Upper, Below Lower>
bool has_blanks(const PageWithHeader& page, std::size_t i) {
  return page.blanks == BlankStyle::mixed && page.shape(i) == Own &&
         (page.unit(i).blank_before > 0 || i == 0) == (Upper == Above::blank) &&
         (page.unit(i).blank_after > 0) == (Lower == Below::blank);
}

template <std::uint32_t From, std::uint32_t To>
bool from_prose(const PageWithHeader& page, std::size_t i) {
  return page.contexts[i].from_prose >= From && page.contexts[i].from_prose <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool to_prose(const PageWithHeader& page, std::size_t i) {
  return page.contexts[i].to_prose >= From && page.contexts[i].to_prose <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool prose_left(const PageWithHeader& page, std::size_t i) {
  return page.contexts[i].prose_left >= From && page.contexts[i].prose_left <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool below_title(const PageWithHeader& page, std::size_t i) {
  return page.header.title && i >= *page.header.title + From && i <= *page.header.title + To;
}

constexpr FeatureRow position_rows[] = {
    {"short line with blank lines above and below",
     has_blanks<Shape::label, Above::blank, Below::blank>},
    {"short line with a blank line above only",
     has_blanks<Shape::label, Above::blank, Below::touching>},
    {"short line with a blank line below only",
     has_blanks<Shape::label, Above::touching, Below::blank>},
    {"short line without blank lines around",
     has_blanks<Shape::label, Above::touching, Below::touching>},
    {"question with a blank line above only",
     has_blanks<Shape::question, Above::blank, Below::touching>},
    {"prose with blank lines above and below",
     has_blanks<Shape::prose, Above::blank, Below::blank>},
    {"prose with a blank line above only", has_blanks<Shape::prose, Above::blank, Below::touching>},
    {"prose with a blank line below only", has_blanks<Shape::prose, Above::touching, Below::blank>},
    {"prose without blank lines around",
     has_blanks<Shape::prose, Above::touching, Below::touching>},
    {"sentence with blank lines above and below",
     has_blanks<Shape::sentence, Above::blank, Below::blank>},
    {"sentence without blank lines around",
     has_blanks<Shape::sentence, Above::touching, Below::touching>},
    {"touches the line above",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && page.unit(i).blank_before == 0;
     }},
    {"touches the line below",
     [](const PageWithHeader& page, std::size_t i) { return page.unit(i).blank_after == 0; }},
    {"more than one blank line above",
     [](const PageWithHeader& page, std::size_t i) { return page.unit(i).blank_before > 1; }},
    // Program text and quotations are indented.
    {"indented by up to 3",
     [](const PageWithHeader& page, std::size_t i) {
       return page.unit(i).indent > 0 && page.unit(i).indent < 4;
     }},
    {"indented by 4 and more",
     [](const PageWithHeader& page, std::size_t i) { return page.unit(i).indent >= 4; }},
    {"indented deeper than the line above",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && page.unit(i).indent > page.unit(i - 1).indent;
     }},
    {"the next line is indented deeper",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && page.unit(i + 1).indent > page.unit(i).indent;
     }},
    {"the line above is indented deeper",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && page.unit(i - 1).indent > page.unit(i).indent;
     }},
    // An article is mostly prose, so a line far from any prose is hardly part of it.
    {"directly below prose", from_prose<1, 1>},
    {"two below prose", from_prose<2, 2>},
    {"3 to 5 below prose", from_prose<3, 5>},
    {"6 to 12 below prose", from_prose<6, 12>},
    {"far below prose", from_prose<13, 999>},
    {"no prose above", from_prose<1000, 1000>},
    {"directly above prose", to_prose<1, 1>},
    {"two above prose", to_prose<2, 2>},
    {"3 to 5 above prose", to_prose<3, 5>},
    {"6 to 12 above prose", to_prose<6, 12>},
    {"far above prose", to_prose<13, 999>},
    {"no prose below", prose_left<0, 0>},
    {"no prose below a long article",
     [](const PageWithHeader& page, std::size_t i) {
       return page.contexts[i].prose_left == 0 && i > page.first_prose &&
              page.contexts[page.first_prose].prose_left >= 5;
     }},
    {"one prose paragraph below", prose_left<1, 1>},
    {"two or three prose paragraphs below", prose_left<2, 3>},
    {"many prose paragraphs below", prose_left<8, 1000>},
    // Tags, share bars and captions are between the header and the first paragraph.
    {"directly below the header", below_title<1, 1>},
    {"two below the title", below_title<2, 2>},
    {"three or four below the title", below_title<3, 4>},
    {"between the title and the first prose",
     [](const PageWithHeader& page, std::size_t i) {
       return page.header.title && i < page.first_prose;
     }},
    {"the last line",
     [](const PageWithHeader& page, std::size_t i) { return i + 1 == page.size(); }},
};

}  // namespace

FeatureGroup position_features() { return feature_group<position_rows>(); }

}  // namespace offprint::text
