package io.lookahead.rules.words;

import io.lookahead.facts.Location;
import io.lookahead.rules.language.Link;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.RuleFileParser;
import io.lookahead.rules.language.RuleText;
import io.lookahead.rules.language.SentenceText;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.language.Token;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Properties;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.model.StepName;
import io.lookahead.rules.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the rules of a file, sentence by sentence. */
public final class RuleReader {

    static final int MAX_WAYS = 64;
    private static final int MAX_NAME = 120;

    private static final Section<List<Effect>> CONCLUSIONS = new Section<>(
            "a conclusion",
            Stream.<Words<List<Effect>>>concat(Stream.of(OutlineWords.values()), Stream.of(ConclusionWords.values()))
                    .toList());

    private final String pack;
    private final SourceText source;
    private final List<Problem> problems;

    private RuleReader(String pack, SourceText source, List<Problem> problems) {
        this.pack = pack;
        this.source = source;
        this.problems = problems;
    }

    static Section<List<Effect>> conclusions() {
        return CONCLUSIONS;
    }

    /** The rules of a file; what is wrong with it goes to {@code problems}. */
    public static List<Rule> read(String pack, SourceText source, List<Problem> problems) {
        RuleReader reader = new RuleReader(pack, source, problems);
        return RuleFileParser.parse(source, problems).stream()
                .filter(text -> !text.damaged())
                .map(reader::rule)
                .toList();
    }

    private Rule rule(RuleText text) {
        int before = problems.size();
        if (text.name().length() > MAX_NAME) {
            problems.add(source.problem(
                    text.at(), "the rule's name is longer than " + MAX_NAME + " characters", "say it shorter"));
        }
        Attributes attributes = attributes(text.attributes());
        List<StepName> steps = new ArrayList<>();
        List<Condition> conditions = new ConditionReader(source, problems, steps).read(text.conditions());
        boolean understood = problems.size() == before;
        List<List<Condition.One>> ways = List.of();
        if (understood) {
            ways = ways(text, conditions);
        }
        List<Effect> effects = new ArrayList<>();
        for (SentenceText sentence : text.consequences()) {
            List<Effect> made = CONCLUSIONS.read(sentence, sentence.tokens(), null, source, problems, steps);
            if (made != null) {
                effects.addAll(made);
                if (understood) {
                    checkTexts(sentence, made, ways);
                }
            }
        }
        Location at = new Location(source.file(), text.at().line(), 1);
        return new Rule(
                text.name(),
                pack,
                at,
                attributes.salience,
                attributes.guide,
                attributes.source,
                conditions,
                ways,
                effects,
                steps);
    }

    private List<List<Condition.One>> ways(RuleText text, List<Condition> conditions) {
        Condition all = new Condition.All(conditions);
        if (count(all) > MAX_WAYS) {
            problems.add(source.problem(
                    text.at(),
                    "the groups of this rule can hold in more than " + MAX_WAYS + " ways",
                    "split it into several rules"));
            return List.of();
        }
        List<List<Condition.One>> ways = all.ways();
        for (List<Condition.One> way : ways) {
            checkJoins(way);
        }
        return ways;
    }

    private static long count(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().mapToLong(RuleReader::count).reduce(1, (a, b) -> Math.min(a * b, MAX_WAYS + 1L));
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().mapToLong(RuleReader::count).sum();
        }
        return 1;
    }

    private void checkJoins(List<Condition.One> way) {
        List<Condition.One> earlier = new ArrayList<>();
        for (Condition.One one : way) {
            Map<String, Class<?>> known = Rule.bound(earlier);
            TreeSet<String> here = new TreeSet<>(known.keySet());
            one.patterns().forEach(p -> {
                p.joins().stream()
                        .filter(j -> !here.contains(j.with()))
                        .forEach(j -> unknownName(one.line(), j.with(), known));
                here.add(p.name());
            });
            earlier.add(one);
        }
    }

    private void checkTexts(SentenceText sentence, List<Effect> effects, List<List<Condition.One>> ways) {
        for (Effect effect : effects) {
            for (Template.Slot slot : effect.texts().stream()
                    .flatMap(t -> t.slots().stream())
                    .distinct()
                    .toList()) {
                for (List<Condition.One> way : ways) {
                    if (!known(slot, sentence, Rule.bound(way))) {
                        return;
                    }
                }
            }
        }
    }

    private boolean known(Template.Slot slot, SentenceText sentence, Map<String, Class<?>> bound) {
        Class<?> type = bound.get(slot.name());
        if (type == null) {
            unknownName(sentence.line(), slot.name(), bound);
            return false;
        }
        String property = slot.property();
        if (property != null && !Properties.names(type).contains(property)) {
            Token at = place(sentence.line(), "{" + slot.name() + "." + property + "}");
            problems.add(source.problem(
                    at,
                    "{" + slot.name() + "} has no '" + property + "'",
                    "it has: " + String.join(", ", new TreeSet<>(Properties.names(type)))));
            return false;
        }
        return true;
    }

    private void unknownName(int line, String name, Map<String, Class<?>> bound) {
        List<String> names =
                bound.keySet().stream().filter(n -> !n.startsWith("#")).sorted().toList();
        List<String> near = Nearest.words(name, names, 3);
        String help = Keys.of(name).isPresent()
                ? "add a condition about it, such as: " + name + " is present"
                : !near.isEmpty()
                        ? "did you mean {" + String.join("}, {", near) + "}?"
                        : "names come from conditions: 'called " + name + "' at the end of one"
                                + (names.isEmpty() ? "" : "; known here: " + String.join(", ", names));
        Token at = place(line, "{" + name);
        problems.add(source.problem(at, "nothing is called '" + name + "' in every way this rule can hold", help));
    }

    /** Where a placeholder stands, on the sentence's line or on one it continues on. */
    private Token place(int line, String written) {
        for (int number = line; number <= source.lines().size(); number++) {
            int column = source.line(number).indexOf(written);
            if (column >= 0) {
                return new Token(Token.Kind.TEXT, written, number, column + 1, written.length());
            }
        }
        return new Token(Token.Kind.TEXT, written, line, 1, 1);
    }

    private static final class Attributes {
        int salience;

        @Nullable
        String guide;

        @Nullable
        String source;
    }

    private Attributes attributes(List<SentenceText> lines) {
        Attributes out = new Attributes();
        for (SentenceText line : lines) {
            Token first = line.first();
            Token value = line.tokens().size() == 2 ? line.tokens().get(1) : first;
            boolean text = value.kind() == Token.Kind.TEXT;
            if (text && Link.isOtherAddress(value.text())) {
                problems.add(source.problem(value, Link.refusal(value.text()), Link.help()));
            } else if (first.text().equals("guide") && text) {
                out.guide = value.text();
            } else if (first.text().equals("source") && text) {
                out.source = value.text();
            } else if (first.text().equals("salience") && value.text().matches("\\d{1,4}")) {
                out.salience = Integer.parseInt(value.text());
            } else {
                problems.add(source.problem(
                        first,
                        "this is not an attribute that rules may have",
                        "a rule may have: guide \"1.4\", source \"https://…\", salience 10"));
            }
        }
        return out;
    }
}
