package io.lookahead.cargo;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The {@code [patch]} tables of a root manifest. Where one replaces a crate by that of a fork, a crate of the same
 * origin must be replaced too: else the fork's crates and the original's see two crates of one name.
 */
final class PatchTables {

    private static final String REGISTRY = "crates-io";

    private final Manifest root;

    PatchTables(Manifest root) {
        this.root = root;
    }

    /**
     * Replaces {@code crate} where {@code like} is replaced and {@code crate} is not.
     *
     * @param origin where {@code like} would come from without the patch
     * @return false where it must be replaced and cannot be written, because {@code like} is replaced by a folder
     */
    boolean add(String crate, String like, DependencySource origin, EditSet.Builder edits) {
        for (TomlEntry table :
                root.root().table("patch").map(TomlTable::entries).orElse(List.of())) {
            boolean same = origin.git() == null
                    ? table.key().equals(REGISTRY)
                    : plain(table.key()).equals(plain(origin.git()));
            if (same && table.value() instanceof TomlTable patches && !add(crate, like, patches, edits)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(String crate, String like, TomlTable patches, EditSet.Builder edits) {
        List<DependencySpec> present = new ArrayList<>();
        @Nullable DependencySpec sibling = null;
        for (TomlEntry entry : patches.entries()) {
            DependencySpec patch = DependencySpec.read(entry, DependencyKind.NORMAL, "");
            String name = Objects.requireNonNullElse(patch.rename(), patch.key());
            if (name.equals(crate)) {
                return true;
            }
            sibling = name.equals(like) ? patch : sibling;
            present.add(patch);
        }
        if (sibling == null) {
            return true;
        }
        if (sibling.source().path() != null) {
            return false;
        }
        SourceText text = root.document().text();
        String written = new EntryWriter(text).like(sibling, crate, null);
        Placement.beside(present, text, sibling, crate).insert(written, text, edits);
        return true;
    }

    private static String plain(String url) {
        String open = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return open.endsWith(".git") ? open.substring(0, open.length() - ".git".length()) : open;
    }
}
