package ru.traektoria.events.contest.model.ranking;

import java.util.List;
import java.util.Map;
import ru.traektoria.events.contest.model.terms.EntryId;

/**
 * A work with the sheets that count.
 *
 * @param sheets points by the code of the criterion, one map for each submitted sheet
 */
public record Scored(EntryId entry, String nomination, List<Map<String, Integer>> sheets) {}
