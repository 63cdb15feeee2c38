package io.lookahead.rules.words;

import io.lookahead.facts.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The published dictionary. */
public final class Dictionary {

    /**
     * One sentence that may be used.
     *
     * @param kind where it may stand: {@code when}, {@code then}, {@code edit} (under {@code carry out}),
     *     {@code answer} (under {@code ask}), {@code task} (under {@code once phase … is in the code}), {@code group}
     *     or {@code fact}
     * @param sentence with its holes
     * @param example a line that uses it
     */
    public record Entry(String kind, String sentence, String example, String meaning) {}

    private Dictionary() {}

    /** Every sentence, in the order in which it is documented. */
    public static List<Entry> entries() {
        List<Entry> out = new ArrayList<>();
        new TreeMap<>(ConditionReader.GROUPS)
                .forEach((group, meaning) -> out.add(new Entry("group", group, group, meaning)));
        out.add(new Entry("group", "unless CONDITION", "unless capacity is present", "the condition does not hold"));
        out.add(new Entry(
                "group",
                "CONDITION called NAME",
                "pallet pallet_aura sets SlotDuration called slots",
                "texts may say {NAME} or {NAME.property} of what was found; a fact with a key is called by its key"));
        add(out, "when", ConditionReader.section());
        add(out, "then", RuleReader.conclusions());
        add(out, "edit", ConclusionWords.edits());
        add(out, "answer", ConclusionWords.offers());
        add(out, "task", ConclusionWords.tasks());
        for (String name : Keys.names()) {
            FactKey key = Keys.of(name).orElseThrow();
            out.add(new Entry("fact", name, name + " is present", describe(key)));
        }
        return out;
    }

    private static <M> void add(List<Entry> out, String kind, Section<M> section) {
        section.sentences()
                .forEach(s -> out.add(new Entry(
                        kind,
                        s.words().pattern(),
                        s.words().example(),
                        s.words().meaning())));
    }

    private static String describe(FactKey key) {
        Map<Keys.Value, String> said = Map.of(
                Keys.Value.NUMBER, "a number of " + key.unit(),
                Keys.Value.YES_NO, "yes or no",
                Keys.Value.WORD, "a word",
                Keys.Value.LIST, "a list of words");
        return "a fact about the " + (key.side() == io.lookahead.facts.Side.NODE ? "node" : "runtime") + ": "
                + said.get(Keys.value(key));
    }
}
