package ru.traektoria.route.model.portfolio;

/** Запись портфолио, made by hand. */
public record PortfolioItemId(String value) {}
