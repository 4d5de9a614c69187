// The nodes that the DocBook schemas allow at the current place of the renderer.
//
// RELAX NG cannot say "not anywhere below"; the Schematron rules of DocBook 5.0, 5.1 and 5.2 do. A
// node that is not allowed takes another form (CONVENTIONS.md); nothing is left out.
#pragma once

namespace offprint::docbook_writer {

enum class NotePlace {
  here,            // a footnote may stand here
  reference_only,  // in a footnote: a footnoteref, the footnote itself after the outer one
  later,           // in a link or a superscript: after it
};

struct Place {
  bool admonitions = true;   // note, tip, important, caution, warning
  bool formal = true;        // figure and table, the two with a title
  bool tables = true;        // any table
  bool links = true;         // a link may hold no other link
  bool all_inlines = true;   // db.all.inlines; else only db._text: phrases, no emphasis
  bool cited_titles = true;  // citetitle
  bool verbatim = false;     // line ends count
  NotePlace notes = NotePlace::here;
};

inline Place in_admonition(Place place) {
  place.admonitions = false;
  return place;
}

inline Place in_figure(Place place) {
  place.admonitions = false;
  place.formal = false;
  return place;
}

inline Place in_titled_table(Place place) {
  place = in_figure(place);
  place.tables = false;
  return place;
}

inline Place in_entry(Place place) {
  place.tables = false;
  return place;
}

inline Place in_footnote(Place place) {
  place = in_figure(place);
  place.links = true;
  place.all_inlines = true;
  place.cited_titles = true;
  place.verbatim = false;
  place.notes = NotePlace::reference_only;
  return place;
}

inline Place in_link(Place place) {
  place.links = false;
  place.notes = NotePlace::later;
  return place;
}

// Superscript, subscript, keycap: db._text.
inline Place in_text(Place place) {
  place.all_inlines = false;
  place.cited_titles = false;
  place.notes = NotePlace::later;
  return place;
}

inline Place in_attribution(Place place) {
  place.all_inlines = false;
  return place;
}

// A phrase among phrases: db._phrase.
inline Place in_phrase(Place place) {
  place.cited_titles = place.cited_titles && place.all_inlines;
  return place;
}

inline Place in_verse(Place place) {
  place.verbatim = true;
  return place;
}

// Holds a place as long as it lives, then restores the one before.
class PlaceScope {
 public:
  PlaceScope(Place& place, Place inner) : place_(place), before_(place) { place = inner; }
  PlaceScope(const PlaceScope&) = delete;
  PlaceScope& operator=(const PlaceScope&) = delete;
  ~PlaceScope() { place_ = before_; }

 private:
  Place& place_;
  Place before_;
};

}  // namespace offprint::docbook_writer
