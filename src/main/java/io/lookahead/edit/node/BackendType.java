package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.Commas;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a node calls the type of its backend. Rules say {@code Arc<ParachainBackend>}, as the template does. */
final class BackendType {

    private static final String PARTS = "PartialComponents";

    private BackendType() {}

    /**
     * The type as it is written at a place: the rule's, if its names are known there, else the one that the node's
     * parts are declared with.
     *
     * @throws Unperformable when neither is known
     */
    static String of(String wanted, Bench bench, Place place, CodeOf code) throws Unperformable {
        List<String> candidates = new ArrayList<>(List.of(wanted));
        for (String backend : declared(code)) {
            candidates.add("Arc<" + backend + ">");
        }
        candidates.add("Arc<sc_service::TFullBackend<Block>>");
        Spelling spelling = new Spelling(bench, place);
        for (String candidate : candidates) {
            if (spelling.knows(candidate)) {
                return spelling.spell(candidate);
            }
        }
        throw new Unperformable("the type of the backend is not known in "
                + place.file().text().file() + "; tried " + String.join(", ", candidates));
    }

    /** The second argument of every {@code PartialComponents<Client, Backend, …>} that is returned or has a name. */
    private static List<String> declared(CodeOf code) {
        List<String> found = new ArrayList<>();
        for (Body body : code.bodies()) {
            addFrom(body.function().returns(), found);
        }
        for (Definition definition : code.crate().definitions()) {
            if (definition.item() instanceof AliasItem alias) {
                addFrom(alias.target(), found);
            }
        }
        return found;
    }

    private static void addFrom(@Nullable TokenRange type, List<String> found) {
        if (type == null) {
            return;
        }
        Tokens tokens = type.tokens();
        for (int i = type.from(); i + 1 < type.to(); i++) {
            if (tokens.is(i, PARTS) && tokens.is(i + 1, '<')) {
                List<TokenRange> arguments = Commas.split(tokens.range(i + 2, type.to()));
                if (arguments.size() > 1) {
                    found.add(arguments.get(1).text());
                }
            }
        }
    }
}
