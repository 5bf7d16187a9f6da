package ru.traektoria.monitoring.quality.check;

/**
 * Находка: one record of an organisation that a rule does not let pass.
 *
 * @param organisation whose it is to mend
 * @param id of the record that is wrong
 * @param detail what exactly, in Russian and without a name; empty: the rule says it all
 */
public record Finding(String organisation, String id, String detail) {}
