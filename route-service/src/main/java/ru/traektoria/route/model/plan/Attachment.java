package ru.traektoria.route.model.plan;

/**
 * Файл that shows a step done: a scan, a photograph, a lesson plan. The content lies in the store
 * of files under the id.
 *
 * @param type media type, told by the content and not by the name
 * @param size bytes
 */
public record Attachment(String id, String name, String type, long size) {}
