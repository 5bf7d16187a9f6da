package ru.traektoria.platform.web.tabular;

import java.util.List;

/**
 * An uploaded table, understood.
 *
 * @param rows those without a problem
 * @param problems of cells that could not be understood
 * @param unknownHeaders headers no column claims; they are told to the person and passed over
 * @param total number of rows with anything in them, with and without problems
 */
public record Table(
    List<TableRow> rows, List<CellProblem> problems, List<String> unknownHeaders, int total) {}
