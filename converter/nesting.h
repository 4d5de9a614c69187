// The nesting limits of documents. Readers observe them, and the limit_depth pass enforces them for
// documents built in code. So writers can recurse safely, and XML stays below the 256 elements of
// libxml2.
#pragma once

namespace offprint {

inline constexpr int max_block_depth = 64;    // containers around a block, sections included
inline constexpr int max_inline_depth = 32;   // inlines around an inline
inline constexpr int max_section_depth = 32;  // sections around a block, of the 64
inline constexpr int max_note_depth = 16;  // containers in a note, which may be called at any depth
inline constexpr int definition_list_depth = 2;
inline constexpr int table_depth = 4;  // a table counts as four: table, group, row, cell

}  // namespace offprint
