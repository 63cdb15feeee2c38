package io.lookahead.rules;

import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.PackCheck;
import io.lookahead.rules.words.Dictionary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the reference of packs and of the dictionary, as Markdown. */
public final class RuleDoc {

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("group", "How conditions are put together");
        HEADINGS.put("when", "Conditions");
        HEADINGS.put("then", "Conclusions");
        HEADINGS.put("edit", "Edits, under `carry out step …`");
        HEADINGS.put("answer", "Answers, under `ask …`");
        HEADINGS.put("task", "Tasks, under `once phase … is in the code`");
        HEADINGS.put("fact", "Facts with a key");
    }

    private RuleDoc() {}

    /** The reference of a rule base: every pack, file by file, explanation first, then each rule as it is read. */
    public static String of(RuleBase base) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Pack pack : base.packs()) {
            out.append("# ").append(pack.info().title()).append("\n\n");
            out.append("Pack `").append(pack.info().name()).append("`, version ");
            out.append(pack.info().version())
                    .append(", ")
                    .append(pack.info().licence())
                    .append('\n');
            Map<String, List<Rule>> byFile = new LinkedHashMap<>();
            pack.rules()
                    .forEach(r -> byFile.computeIfAbsent(r.at().file(), f -> new ArrayList<>())
                            .add(r));
            for (Map.Entry<String, List<Rule>> file : byFile.entrySet()) {
                out.append('\n').append(deeper(PackCheck.explanation(pack, file.getKey())));
                for (Rule rule : file.getValue()) {
                    out.append(rule(rule));
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String deeper(String markdown) {
        StringBuilder out = new StringBuilder();
        for (String line : markdown.split("\n", -1)) {
            out.append(line.startsWith("#") ? "#" + line : line).append('\n');
        }
        return out.toString();
    }

    private static String rule(Rule rule) {
        StringBuilder out = new StringBuilder();
        out.append("\n<a id=\"")
                .append(anchor(rule))
                .append("\"></a>\n\n**")
                .append(rule.name())
                .append("**");
        out.append(" (`").append(rule.at()).append("`)\n");
        if (!rule.conditions().isEmpty()) {
            out.append('\n');
            rule.conditions().forEach(c -> condition(c, 0, out));
        }
        if (rule.guide() != null) {
            out.append("\nGuide: ").append(rule.guide()).append('\n');
        }
        if (rule.source() != null) {
            out.append("\nSource: ").append(rule.source()).append('\n');
        }
        return out.toString();
    }

    /** The name under which a rule can be linked to; it depends on nothing but the rule's name. */
    static String anchor(Rule rule) {
        return rule.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static void condition(Condition condition, int depth, StringBuilder out) {
        String indent = "  ".repeat(depth);
        if (condition instanceof Condition.One one) {
            out.append(indent).append("- ").append(one.sentence()).append('\n');
        } else if (condition instanceof Condition.Any any) {
            out.append(indent).append("- any of\n");
            any.of().forEach(c -> condition(c, depth + 1, out));
        } else if (condition instanceof Condition.All all) {
            out.append(indent).append("- all of\n");
            all.of().forEach(c -> condition(c, depth + 1, out));
        }
    }

    /** The dictionary: every sentence with an example. */
    public static String words() {
        StringBuilder out = new StringBuilder("# The words of the rule language\n");
        HEADINGS.forEach((kind, heading) -> {
            out.append("\n## ").append(heading).append("\n\n| sentence | example | meaning |\n|---|---|---|\n");
            Dictionary.entries().stream()
                    .filter(e -> e.kind().equals(kind))
                    .forEach(e -> out.append("| ")
                            .append(cell(e.sentence()))
                            .append(" | ")
                            .append(code(e.example()))
                            .append(" | ")
                            .append(cell(e.meaning()))
                            .append(" |\n"));
        });
        return out.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String code(String text) {
        return text.contains("`") ? "`` " + cell(text) + " ``" : "`" + cell(text) + "`";
    }
}
