/* The morphology table as read-only bytes of the library: no start-up work, no relocation. */
    .section .rodata.selon_morphology, "a"
    .balign 64
    .globl selon_morphology_table
    .hidden selon_morphology_table
    .type selon_morphology_table, %object
selon_morphology_table:
    .incbin SELON_MORPHOLOGY_TABLE
    .size selon_morphology_table, . - selon_morphology_table
    .section .note.GNU-stack, "", %progbits
