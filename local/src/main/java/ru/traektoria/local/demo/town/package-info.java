/**
 * A fictional municipality, invented from a seed: the same seed and day give the same town, down to
 * the last hour of load. Nobody in it exists.
 */
package ru.traektoria.local.demo.town;
