package io.lookahead.edit.runtime;

import io.lookahead.edit.names.Spelling;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Target;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.Tokens;
import java.util.Map;
import java.util.TreeMap;

/** Names of types that a pallet is configured with but that their module keeps to itself. */
final class ConfiguredType {

    private ConfiguredType() {}

    /**
     * Code in which such a name is replaced by the way through the pallet's configuration, which means the same type
     * and can be written anywhere that {@code runtime} is known. Names that are known where {@code spelling} spells
     * them stay.
     */
    static String reachable(String code, String runtime, Target target, Spelling spelling) {
        Map<String, PalletItem> items = new TreeMap<>();
        target.known().stream()
                .filter(PalletItem.class::isInstance)
                .map(PalletItem.class::cast)
                .filter(item -> item.cfg().isEmpty() && code.contains(item.expression() + "::"))
                .filter(item -> !spelling.canName(item.expression()))
                .forEach(item -> items.putIfAbsent(item.expression(), item));
        Tokens tokens = Tokens.of("code", code);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.count(); i++) {
            boolean owner = tokens.isIdent(i)
                    && tokens.kind(i - 1) != TokenKind.PATH_SEP
                    && tokens.kind(i + 1) == TokenKind.PATH_SEP;
            PalletItem item = owner ? items.get(tokens.name(i)) : null;
            if (item != null) {
                out.append(code, copied, tokens.start(i))
                        .append("<<")
                        .append(runtime)
                        .append(" as ")
                        .append(item.pallet())
                        .append("::Config>::")
                        .append(item.item())
                        .append('>');
                copied = tokens.end(i);
            }
        }
        return out.append(code, copied, code.length()).toString();
    }
}
