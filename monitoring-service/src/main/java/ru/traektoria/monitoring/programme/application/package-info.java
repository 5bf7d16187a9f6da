/** Keeping programmes and comparing what they expect with what is. */
package ru.traektoria.monitoring.programme.application;
