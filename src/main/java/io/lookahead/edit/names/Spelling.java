package io.lookahead.edit.names;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes code of rules as a place of the repository would write it. Rules name things of the SDK by their whole path
 * and things of the repository by their name; here a path becomes as short as what is imported allows, and what is not
 * known is imported the way its neighbours are.
 */
public final class Spelling {

    private final Place place;
    private final Known known;
    private final ImportPlan imports;
    private final boolean importing;

    public Spelling(Bench bench, Place place) throws Unperformable {
        this(bench, place, !place.isInMacroRules());
    }

    private Spelling(Bench bench, Place place, boolean importing) throws Unperformable {
        this.place = place;
        this.importing = importing;
        this.known = new Known(bench, place);
        this.imports = new ImportPlan(bench, place);
    }

    /** For code under a condition, which would leave what is imported for it alone unused where it does not hold. */
    public static Spelling withoutImports(Bench bench, Place place) throws Unperformable {
        return new Spelling(bench, place, false);
    }

    /**
     * {@code code} as it is written at the place.
     *
     * @throws Unperformable when it holds a name that the repository does not know
     */
    public String spell(String code) throws Unperformable {
        Tokens tokens = Tokens.of("code", code);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int token = 0;
        while (token < tokens.count()) {
            int next = pathEnd(tokens, token);
            if (next > token) {
                List<String> path = names(tokens, token, next);
                @Nullable String spelled = spell(path);
                if (spelled != null) {
                    out.append(code, copied, tokens.start(token)).append(spelled);
                    copied = tokens.end(next - 1);
                }
            }
            token = Math.max(next, token + 1);
        }
        return out.append(code, copied, code.length()).toString();
    }

    /** Whether a name means something at the place, or would with an import. */
    public boolean canName(String name) {
        return known.isKnown(name) || known.elsewhere(name).isPresent();
    }

    /** Whether every name in {@code code} means something at the place, without a new import. */
    public boolean knows(String code) {
        Tokens tokens = Tokens.of("code", code);
        int token = 0;
        while (token < tokens.count()) {
            int next = pathEnd(tokens, token);
            if (next > token) {
                List<String> path = names(tokens, token, next);
                boolean own = Character.isUpperCase(path.get(0).charAt(0));
                if (own ? !known.isKnown(path.get(0)) : path.size() > 1 && !known.hasCrate(path.get(0))) {
                    return false;
                }
            }
            token = Math.max(next, token + 1);
        }
        return true;
    }

    /** The token after a path that begins at {@code token}; {@code token} itself where none begins. */
    private static int pathEnd(Tokens tokens, int token) {
        boolean member = tokens.kind(token - 1) == TokenKind.PATH_SEP
                || tokens.is(token - 1, '.')
                || tokens.is(token - 1, "fn")
                || tokens.is(token - 1, "let");
        if (!tokens.isIdent(token) || member) {
            return token;
        }
        int end = token + 1;
        while (tokens.kind(end) == TokenKind.PATH_SEP && tokens.isIdent(end + 1)) {
            end += 2;
        }
        return end;
    }

    private static List<String> names(Tokens tokens, int from, int to) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i += 2) {
            names.add(tokens.name(i));
        }
        return names;
    }

    private @Nullable String spell(List<String> path) throws Unperformable {
        String first = path.get(0);
        if (Character.isUpperCase(first.charAt(0))) {
            @Nullable String own = ownName(first);
            return own == null ? null : String.join("::", replaced(path, own));
        }
        boolean absolute = path.size() > 1 && !List.of("crate", "self", "super").contains(first);
        return absolute ? sdkPath(path) : null;
    }

    private static List<String> replaced(List<String> path, String first) {
        List<String> names = new ArrayList<>(path);
        names.set(0, first);
        return names;
    }

    /** What a name of the repository is called here; null where it is known by itself. */
    private @Nullable String ownName(String name) throws Unperformable {
        if (known.isKnown(name)) {
            return null;
        }
        Optional<Known.Elsewhere> elsewhere = known.elsewhere(name);
        if (elsewhere.isEmpty()) {
            throw new Unperformable(name + " is not known in "
                    + place.file().text().file() + ", and nothing of that name is found in the repository");
        }
        List<String> path = elsewhere.get().path();
        if (!importing) {
            return String.join("::", path);
        }
        imports.add(path, elsewhere.get().rename());
        return null;
    }

    private @Nullable String sdkPath(List<String> path) {
        Optional<String> shorter = known.shortName(path);
        if (shorter.isPresent()) {
            return shorter.get();
        }
        String last = path.get(path.size() - 1);
        Optional<UseItem> conditional = known.importedUnderCondition(path);
        if (importing && conditional.isPresent()) {
            imports.always(conditional.get());
            return last;
        }
        List<String> reachable = known.reachable(path);
        List<String> module = reachable.subList(0, reachable.size() - 1);
        boolean free = !known.isKnown(last) && !known.isConditional(last);
        boolean joins = importing && imports.imports(module) && free;
        if (joins) {
            imports.add(reachable, null);
            return last;
        }
        return String.join("::", reachable);
    }

    /**
     * Sees that something of another crate is known by its own name.
     *
     * @throws Unperformable when no dependency gives it
     */
    public void imported(List<String> path) throws Unperformable {
        if (known.shortName(path).isPresent()) {
            return;
        }
        List<String> reachable = known.reachable(path);
        if (!known.hasCrate(reachable.get(0))) {
            throw new Unperformable(String.join("::", path) + " cannot be imported in "
                    + place.file().text().file() + ": no dependency gives it");
        }
        imports.add(reachable, null);
    }

    /** The imports that what was spelled needs. */
    public void addImports(EditSet.Builder edits) {
        imports.into(edits);
    }
}
