package ru.traektoria.platform.kernel;

/**
 * Файл that somebody brought: a scan, a photograph, a lesson plan. The content lies in the store of
 * files under the id; a record names the files it refers to.
 *
 * @param type media type, told by the content and not by the name
 * @param size bytes
 */
public record Attachment(String id, String name, String type, long size) {}
