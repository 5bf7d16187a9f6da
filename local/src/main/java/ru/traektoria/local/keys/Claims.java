package ru.traektoria.local.keys;

import java.util.List;
import java.util.Optional;

/**
 * Who a token speaks for; scopes that do not apply are empty.
 *
 * @param subject the account
 * @param roles codes of domain.md §1
 */
public record Claims(
    String subject,
    List<String> roles,
    Optional<String> region,
    Optional<String> municipality,
    Optional<String> organisation,
    Optional<String> teacher) {}
