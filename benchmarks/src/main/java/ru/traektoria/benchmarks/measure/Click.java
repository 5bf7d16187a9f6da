package ru.traektoria.benchmarks.measure;

/**
 * Something a person does that moves one number of the organisation's table.
 *
 * @param kind in Russian, for the report
 * @param code the indicator that shows it
 * @param moves by how much its numerator moves
 * @param act the request through the gateway
 */
record Click(String kind, String code, int moves, Runnable act) {}
