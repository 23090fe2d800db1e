SELECT digest FROM file WHERE digest >= :first AND digest < :beyond ORDER BY digest
