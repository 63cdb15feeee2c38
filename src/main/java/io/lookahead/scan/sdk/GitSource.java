package io.lookahead.scan.sdk;

/**
 * A {@code git+URL?branch=…#commit} of a lock file.
 *
 * @param reference the branch, tag or revision asked for; empty for the default branch
 * @param commit the commit it stood for when the lock was written
 */
record GitSource(String url, String reference, String commit) {

    private static final int SHORT = 10;

    static GitSource parse(String source) {
        String rest = source.startsWith("git+") ? source.substring(4) : source;
        int hash = rest.lastIndexOf('#');
        String commit = hash < 0 ? "" : rest.substring(hash + 1);
        String address = hash < 0 ? rest : rest.substring(0, hash);
        int query = address.indexOf('?');
        String reference = query < 0 ? "" : address.substring(address.indexOf('=', query) + 1);
        return new GitSource(query < 0 ? address : address.substring(0, query), unescape(reference), commit);
    }

    private static String unescape(String reference) {
        return reference.replace("%2F", "/").replace("%2f", "/");
    }

    String shortCommit() {
        return commit.length() > SHORT ? commit.substring(0, SHORT) : commit;
    }
}
