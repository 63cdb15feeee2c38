package io.lookahead.rust.macros;

import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A declarative macro.
 *
 * @param name its name
 * @param crateId what {@code $crate} means in it
 * @param rules tried in order
 */
public record MacroDefinition(String name, String crateId, List<Rule> rules) {

    public MacroDefinition {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param pattern what a call must look like
     * @param body what it becomes
     */
    record Rule(List<Pattern> pattern, TokenRange body) {}

    /** The macro that an item defines. */
    public static MacroDefinition of(MacroRules item, String crateId) {
        List<Rule> rules = new ArrayList<>();
        TokenRange group = item.group();
        Tokens tokens = group.tokens();
        int second = tokens.skip(group.from());
        if (second < group.to()) {
            rules.add(rule(group.sub(group.from(), second), group.sub(second, group.to())));
        } else {
            collect(group.inside(), rules);
        }
        return new MacroDefinition(item.name(), crateId, rules);
    }

    private static void collect(TokenRange inside, List<Rule> rules) {
        Tokens tokens = inside.tokens();
        int at = inside.from();
        while (at < inside.to() && TokenKind.isOpen(tokens.kind(at))) {
            int arrow = tokens.skip(at);
            if (arrow >= inside.to() || tokens.kind(arrow) != TokenKind.FAT_ARROW) {
                return;
            }
            int body = arrow + 1;
            int end = tokens.skip(body);
            rules.add(rule(inside.sub(at, arrow), inside.sub(body, Math.min(end, inside.to()))));
            at = tokens.is(end, ';') ? end + 1 : end;
        }
    }

    private static Rule rule(TokenRange pattern, TokenRange body) {
        return new Rule(Pattern.parse(pattern.inside(), 0), body.inside());
    }

    /** What a call with these arguments becomes; empty where no rule fits. */
    public Optional<Tokens> expand(TokenRange arguments) {
        for (Rule rule : rules) {
            Bindings bindings = new Bindings();
            Matcher matcher = new Matcher(arguments);
            if (matcher.matchesAll(rule.pattern(), bindings)) {
                return new Transcriber(this, bindings).expand(rule.body(), arguments);
            }
        }
        return Optional.empty();
    }
}
