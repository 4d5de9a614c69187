// The commonest function words of the languages that are detected by them.
//
// They also distinguish a sentence from a label: an entry of a menu has none.
#pragma once

#include <array>
#include <string_view>

#include "input/text/words/word_table.h"

namespace offprint::text {

// In the order of the lists below.
inline constexpr std::array<std::string_view, 13> function_word_languages = {
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "tr", "ro"};

inline constexpr std::array<std::string_view, 13> function_word_lists = {
    "the of and to in is that it for was on are with as be this have from at by not or an you we "
    "which they has can will but their all been were would if there when what your our its into "
    "than how who do about",
    "der die und das den von zu mit sich des ist dem nicht ein eine auf für als auch es an werden "
    "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben "
    "nur oder aber vor zur bis mehr durch man wir ich kann können",
    "le la les de des du un une et est en que qui dans pour pas sur plus par ne se ce il au avec "
    "son sont aux cette mais ou elle ont nous vous être à été fait comme leur ces sa ses lui même "
    "tout on peut je",
    "el la los las de del un una y es en que por con para no se su al lo como más pero sus le ha "
    "este esta ser son cuando muy sin sobre también fue hay desde todo nos están puede entre está "
    "porque si ya o donde",
    "il la le lo gli di del della dei delle un una e è in che per con non si su al alla come più "
    "ma sono anche da nel nella ha questo questa essere dal dalla i suo sua quando tra stato hanno "
    "molto ci se cui degli ai",
    "o a os as de do da dos das um uma e é em que por com para não se no na ao mais como mas foi "
    "ser são nos nas também pelo pela está seu sua ou quando muito já eu você isso este esta entre "
    "sem até",
    "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar door naar dan "
    "uit nog wordt hebben heeft deze die wat kan over worden tot werd meer zich hij ze we onze dit "
    "of geen",
    "w i na z do nie że się to jest o jak po od przez dla oraz ale za który która które są tym co "
    "jego jej czy był było tego może już tylko być ich także ze bardzo przy pod",
    "a v na se je že s z do o to i jako za pro po ale by byl od které který která jsou není podle "
    "jeho také až si tak ve při už jen nebo jak ze co být má může bylo mezi před",
    "och att det som en på är av för med till den har de inte om ett men var jag sig från vi så "
    "kan när man hade nu över",
    "og at det som en på er af for med til den har de ikke om et men var jeg sig fra vi så kan "
    "når man havde nu efter",
    "ve bir bu da de için ile çok daha olarak olan gibi kadar sonra ama ne var en ki o her",
    "și de la în a cu nu pe care din că este o un pentru mai se sau fi au al ale fost prin dar"};

inline constexpr WordTable<2048> function_words{function_word_lists};

// Returns the bit of a language's list; all bits if there is no list for the language.
constexpr std::uint32_t function_word_list(std::string_view language) {
  for (std::size_t i = 0; i < function_word_languages.size(); ++i)
    if (function_word_languages[i] == language) return 1U << i;
  return ~0U;
}

}  // namespace offprint::text
