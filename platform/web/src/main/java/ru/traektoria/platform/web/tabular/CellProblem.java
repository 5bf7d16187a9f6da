package ru.traektoria.platform.web.tabular;

/**
 * What is wrong with one cell of an uploaded table.
 *
 * @param row as Excel numbers it, the header being row 1; 0 for the file as a whole
 * @param column the header's text, or null for the whole row
 * @param reason Russian: what is wrong and what to do
 */
public record CellProblem(int row, String column, String reason) {}
