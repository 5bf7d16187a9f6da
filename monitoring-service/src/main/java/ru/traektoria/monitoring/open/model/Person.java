package ru.traektoria.monitoring.open.model;

/**
 * Кто действует.
 *
 * @param account tells two people apart who are called the same
 * @param name as shown on the page
 */
public record Person(String account, String name) {}
