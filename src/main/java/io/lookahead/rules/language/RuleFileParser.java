package io.lookahead.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of a {@code .dslr} file. The frame is that of Drools ({@code rule "…" when … then … end}); what
 * stands between is sentences, one a line, continued by deeper indentation and followed by items marked with a dash.
 *
 * <p>After a problem reading goes on with the next line or the next rule, so that each mistake is told once.
 */
public final class RuleFileParser {

    static final int MAX_RULES = 500;
    private static final Set<String> FRAME = Set.of("rule", "when", "then", "end");

    /** What Drools would understand and rule files may not hold, with what to do instead. */
    private static final Map<String, String> FOREIGN = Map.of(
            "package", "the name of a pack stands in its pack.yaml",
            "import", "rules need no imports: every sentence of `lookahead rules words` is at hand",
            "global", "rules cannot reach outside; use an answer or a profile value",
            "function", "rules hold no code",
            "declare", "rules declare no types; facts are those of `lookahead rules words`",
            "query", "write a rule that gives a note",
            "dialect", "rules hold no code, so they have no dialect",
            "expander", "the dictionary is built in",
            "unit", "rules have no units",
            "template", "rules have no templates");

    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private final SourceText source;
    private final List<Problem> problems;
    private final List<RuleText> rules = new ArrayList<>();

    private Part part = Part.OUTSIDE;
    private @Nullable Token name;
    private boolean broken;
    /** Whether a rule was left unfinished, so that an {@code end} too many is to be expected. */
    private boolean strayEnd;

    private List<SentenceText> attributes = List.of();
    private List<SentenceText> conditions = List.of();
    private Block block;

    private RuleFileParser(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
        this.block = new Block(source, problems);
    }

    /** The rules of a file; what is wrong with it goes to {@code problems}. */
    public static List<RuleText> parse(SourceText source, List<Problem> problems) {
        return new RuleFileParser(source, problems).parse();
    }

    private List<RuleText> parse() {
        Lexer lexer = new Lexer(source, problems);
        for (int number = 1; number <= source.lines().size(); number++) {
            int before = problems.size();
            List<Token> tokens = lexer.line(number);
            if (problems.size() > before) {
                if (part == Part.OUTSIDE && broken) {
                    problems.remove(problems.size() - 1);
                }
                broken = true;
            } else if (!tokens.isEmpty()) {
                line(tokens);
            }
        }
        if (part != Part.OUTSIDE) {
            unfinished();
        }
        return rules;
    }

    private void line(List<Token> tokens) {
        Token first = tokens.get(0);
        if (first.kind() == Token.Kind.WORD && FRAME.contains(first.text()) && frame(first, tokens)) {
            return;
        }
        Optional<String> foreign = Optional.ofNullable(FOREIGN.get(first.text()));
        if (foreign.isPresent() && first.kind() == Token.Kind.WORD && part != Part.WHEN && part != Part.THEN) {
            problems.add(source.problem(
                    first, "'" + first.text() + "' is not part of the rule language", foreign.orElseThrow()));
            broken = true;
        } else if (part == Part.OUTSIDE) {
            if (!broken) {
                problems.add(source.problem(
                        first,
                        "a rule is expected here",
                        FRAME.contains(first.text().toLowerCase(Locale.ROOT))
                                ? "write " + first.text().toLowerCase(Locale.ROOT) + " in small letters"
                                : "a rule begins with: rule \"what it says\""));
            }
            broken = true;
        } else {
            block.add(tokens);
        }
    }

    /** Handles {@code rule}, {@code when}, {@code then} and {@code end}; false where the word is part of a sentence. */
    private boolean frame(Token first, List<Token> tokens) {
        if (first.is("rule")) {
            if (part != Part.OUTSIDE) {
                unfinished();
            }
            begin(first, tokens);
            return true;
        }
        if (tokens.size() > 1) {
            return false;
        }
        if (first.is("when") && part == Part.HEAD) {
            attributes = block.close();
            part = Part.WHEN;
        } else if (first.is("then") && (part == Part.WHEN || part == Part.HEAD)) {
            if (part == Part.HEAD) {
                attributes = block.close();
            } else {
                conditions = block.close();
            }
            part = Part.THEN;
        } else if (first.is("end") && part == Part.THEN) {
            end();
        } else if (first.is("end") && part == Part.OUTSIDE && strayEnd) {
            strayEnd = false;
        } else if (!broken) {
            problems.add(source.problem(first, "'" + first.text() + "' is not expected here", expected()));
            broken = true;
        }
        return true;
    }

    private String expected() {
        return switch (part) {
            case OUTSIDE -> "a rule begins with: rule \"what it says\"";
            case HEAD -> "after its name a rule goes on with: when";
            case WHEN -> "after its conditions a rule goes on with: then";
            case THEN -> "after its consequences a rule closes with: end";
        };
    }

    private void begin(Token first, List<Token> tokens) {
        part = Part.HEAD;
        broken = false;
        attributes = List.of();
        conditions = List.of();
        block = new Block(source, problems);
        boolean named = tokens.size() == 2 && tokens.get(1).kind() == Token.Kind.TEXT;
        name = named ? tokens.get(1) : first;
        if (!named) {
            problems.add(source.problem(
                    tokens.get(tokens.size() - 1),
                    "a rule needs its name between quotes, and nothing after it",
                    "write: rule \"1.1 There are constants for capacity and velocity\""));
            broken = true;
        } else if (tokens.get(1).text().isBlank()) {
            problems.add(source.problem(tokens.get(1), "the rule's name is empty", "say what the rule holds"));
            broken = true;
        }
    }

    private void end() {
        List<SentenceText> consequences = block.close();
        Token at = java.util.Objects.requireNonNull(name);
        broken |= block.refused();
        if (consequences.isEmpty() && !broken) {
            problems.add(
                    source.problem(at, "the rule concludes nothing", "add a consequence between 'then' and 'end'"));
        } else if (rules.size() >= MAX_RULES) {
            problems.add(source.problem(at, "more than " + MAX_RULES + " rules in one file", "split the file"));
        } else {
            rules.add(new RuleText(at.text(), at, attributes, conditions, consequences, broken));
        }
        part = Part.OUTSIDE;
        broken = false;
    }

    private void unfinished() {
        Token at = java.util.Objects.requireNonNull(name);
        if (!broken) {
            problems.add(source.problem(at, "the rule is not finished", expected()));
        }
        strayEnd = true;
        part = Part.OUTSIDE;
    }
}
