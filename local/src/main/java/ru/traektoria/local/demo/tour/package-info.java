/** The acts of the demo in their order, each through the front door. */
package ru.traektoria.local.demo.tour;
