package ru.traektoria.gateway.account.application;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whether this installation is a demonstration ({@code TRAEKTORIA_DEMO=true}). */
@ConfigurationProperties("traektoria.demo")
public record DemoMode(boolean on) {}
