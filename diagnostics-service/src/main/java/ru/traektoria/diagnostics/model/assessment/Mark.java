package ru.traektoria.diagnostics.model.assessment;

/**
 * Where the present answer to an item came from, so that a late or repeated message of a device
 * never overwrites a newer answer.
 *
 * @param revision counts the changes of this answer, from 1
 * @param device the tab of a browser that sent it
 * @param sequence the device's own count of what it sent
 */
public record Mark(long revision, String device, long sequence) {}
