/** The order in which the acts of the demo are played, each through the front door. */
package ru.traektoria.local.demo.tour;
