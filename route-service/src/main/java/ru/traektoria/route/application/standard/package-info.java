/** Профстандарт «Педагог»: the labour functions to which steps may refer. */
package ru.traektoria.route.application.standard;
