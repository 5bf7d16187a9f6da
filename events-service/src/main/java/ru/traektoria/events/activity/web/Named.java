package ru.traektoria.events.activity.web;

/** Somebody or something with its name. */
public record Named(String id, String name) {}
