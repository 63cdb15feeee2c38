package io.lookahead.edit.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@code git status --porcelain=v1 -z} prints. */
final class StatusReader {

    private static final int PATH_COLUMN = 3;

    private StatusReader() {}

    /**
     * The paths that differ, in the order printed. A renamed file counts under both of its names.
     *
     * @param prefix the project root as git sees it, empty or ending with {@code /}; paths outside it are left out
     */
    static List<String> paths(byte[] output, String prefix) {
        List<String> paths = new ArrayList<>();
        String[] fields = new String(output, StandardCharsets.UTF_8).split("\0", -1);
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i];
            if (field.length() <= PATH_COLUMN) {
                continue;
            }
            paths.add(field.substring(PATH_COLUMN));
            boolean hasFormerName = field.charAt(0) == 'R' || field.charAt(0) == 'C';
            if (hasFormerName && i + 1 < fields.length) {
                paths.add(fields[++i]);
            }
        }
        return paths.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
